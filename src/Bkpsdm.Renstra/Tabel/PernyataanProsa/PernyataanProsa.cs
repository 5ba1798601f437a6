using Ardalis.GuardClauses;

namespace Bkpsdm.Renstra;

/// <summary>The numbers that the document quotes in its prose (<i>pernyataan dalam prosa</i>), beside its tables.</summary>
/// <remarks>A statement that differs from the table it quotes stays as it is, and so does the table. Immutable.</remarks>
public sealed class PernyataanProsa
{
    private PernyataanProsa(IReadOnlyList<PernyataanProsaRow> rows) => Rows = rows;

    /// <summary>The statements, in document order; empty in a plan that records none.</summary>
    public IReadOnlyList<PernyataanProsaRow> Rows { get; }

    /// <summary>The statements of a plan that records none.</summary>
    internal static PernyataanProsa Empty { get; } = new([]);

    /// <summary>The statements about an indicator.</summary>
    /// <param name="idIndikator">The id, such as <c>nilai-sakip</c>.</param>
    /// <returns>The statements, in document order; none where the prose says nothing of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public IEnumerable<PernyataanProsaRow> About(string idIndikator)
    {
        Guard.Against.Null(idIndikator);
        return Rows.Where(row => string.Equals(row.IdIndikator, idIndikator, StringComparison.Ordinal));
    }

    internal static PernyataanProsa Make(PernyataanProsaData data, string path) =>
        new([.. data.Baris.Select((row, i) => PernyataanProsaRow.Make(row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
