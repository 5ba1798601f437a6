using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>One assessed criterion (<i>kriteria</i>) of a sub-component.</summary>
/// <remarks>
/// The caller decides the number of criteria of a sub-component. They share its weight equally (two public systems agree on that). A record is taken as it is:
/// an unknown code, letter or number becomes a reason of the result, not an exception. Immutable.
/// </remarks>
public sealed class SakipKriteria
{
    private SakipKriteria(string subKomponen, string kode, string? level, decimal? nilai)
    {
        SubKomponen = subKomponen;
        Kode = kode;
        Level = level;
        Nilai = nilai;
    }

    /// <summary>The code of the sub-component, such as <c>1.b</c>.</summary>
    public string SubKomponen { get; }

    /// <summary>The number or code of the criterion within its sub-component.</summary>
    public string Kode { get; }

    /// <summary>The letter; null where the criterion was given as a number or not assessed.</summary>
    public string? Level { get; }

    /// <summary>The share of the weight, 0 to 1; null where the criterion was given as a letter or not assessed.</summary>
    public decimal? Nilai { get; }

    internal string Place => $"{SubKomponen.Trim()}/{Kode.Trim()}";

    /// <summary>A criterion with the letter of a level table.</summary>
    /// <param name="subKomponen">The code of the sub-component.</param>
    /// <param name="kode">The number or code of the criterion within its sub-component.</param>
    /// <param name="level">The letter; null or blank for a criterion that was not assessed.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    public static SakipKriteria FromLevel(string subKomponen, string kode, string? level) =>
        new(Guard.Against.Null(subKomponen), Guard.Against.Null(kode), string.IsNullOrWhiteSpace(level) ? null : level, null);

    /// <summary>A criterion with the share that it earns.</summary>
    /// <param name="subKomponen">The code of the sub-component.</param>
    /// <param name="kode">The number or code of the criterion within its sub-component.</param>
    /// <param name="nilai">The share, 0 to 1; null for a criterion that was not assessed.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    public static SakipKriteria FromNilai(string subKomponen, string kode, decimal? nilai) =>
        new(Guard.Against.Null(subKomponen), Guard.Against.Null(kode), null, nilai);

    internal ValueOrReason<decimal> ShareBy(SakipLevelTable table)
    {
        if (Level is not null)
        {
            return table.Find(Level).Match<ValueOrReason<decimal>>(level => level.Nilai, reason => SakipReasons.At(Place, reason));
        }

        if (Nilai is not { } share)
        {
            return Reason.MissingInput(Place);
        }

        var range = ValueRange.Create(0m, 1m);
        return range.Contains(share) ? share : Reason.InvalidInput(Place, share, range);
    }
}
