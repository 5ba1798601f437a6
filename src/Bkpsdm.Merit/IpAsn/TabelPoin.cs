using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Points by value (<i>tabel poin</i>), such as by level of education, with the law behind them.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class TabelPoin<T>
    where T : struct
{
    private TabelPoin(LegalBasis basis, KeyValuePair<T, decimal>[] baris)
    {
        Basis = basis;
        Rows = Array.AsReadOnly(baris);
    }

    /// <summary>The regulation, with the confidence of these points.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The rows, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<T, decimal>> Rows { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="basis">The regulation.</param>
    /// <param name="baris">The points by value. A dictionary will do.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">An argument is null, a value occurs twice, or points are outside 0 to 100.</exception>
    public static TabelPoin<T> Create(LegalBasis basis, IEnumerable<KeyValuePair<T, decimal>> baris)
    {
        Guard.Against.Null(basis);
        var rows = Guard.Against.Null(baris).ToArray();
        foreach (var row in rows)
        {
            Guard.Against.Outside(row.Value, 0m, 100m, nameof(baris));
        }

        return rows.Select(row => row.Key).Distinct().Count() == rows.Length
            ? new TabelPoin<T>(basis, rows)
            : throw new ArgumentException("A value occurs twice.", nameof(baris));
    }

    /// <summary>The points of a value.</summary>
    /// <param name="nilai">The value.</param>
    /// <returns>The points, or <c>TANPA_POIN</c> where the table has no row for it.</returns>
    public ValueOrReason<decimal> For(T nilai)
    {
        foreach (var row in Rows)
        {
            if (EqualityComparer<T>.Default.Equals(row.Key, nilai))
            {
                return row.Value;
            }
        }

        return IpAsnReasons.NoPoints(nilai.ToString() ?? string.Empty);
    }

    internal static TabelPoin<T> Of(LegalBasis basis, params (T Nilai, decimal Poin)[] rows) =>
        Create(basis, rows.Select(row => new KeyValuePair<T, decimal>(row.Nilai, row.Poin)));
}
