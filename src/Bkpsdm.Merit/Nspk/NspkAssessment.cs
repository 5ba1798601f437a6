using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Computes the index of NSPK implementation in ASN management (<i>Indeks Implementasi NSPK Manajemen ASN</i>).</summary>
/// <remarks>
/// The index is the weighted mean of the scores of 18 elements. The elements have different weights, found in no source: the caller
/// states them and the whole to which they add up.
/// </remarks>
/// <example><code>
/// var entries = PeraturanBkn12Of2022.Elemen.Select(elemen =&gt; NspkEntry.Create(elemen.Id, 1m, 70.18m));
///
/// var result = NspkAssessment.Score(entries, keseluruhan: 18m, PeraturanBkn12Of2022.Kategori);
/// var index = result.Indeks; // 70.18
/// var kategori = result.Kategori.Map(band =&gt; band.Predikat); // B, by inferred bands
/// </code></example>
public static class NspkAssessment
{
    /// <summary>Scores the 18 elements of Peraturan BKN 12/2022.</summary>
    /// <param name="entries">Weight and score by element.</param>
    /// <param name="keseluruhan">The whole to which the weights add up, above 0, such as 100.</param>
    /// <param name="kategori">The scale of the index, such as <see cref="PeraturanBkn12Of2022.Kategori"/> with its inferred bands.</param>
    /// <returns>
    /// The result. Unknown, with every problem named, where an element is missing, unknown or given twice, a score is outside 0 to 100,
    /// or the weights do not add up.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or an entry is null, or <paramref name="keseluruhan"/> is not above 0 and at most 1,000,000.</exception>
    public static NspkResult Score(IEnumerable<NspkEntry> entries, decimal keseluruhan, BandScale kategori)
    {
        var all = Guard.Against.Null(entries).Select(one => Guard.Against.Null(one, nameof(entries))).ToArray();
        Guard.Against.Null(kategori);
        if (!MeritChecks.IsMaximum(keseluruhan))
        {
            throw new ArgumentOutOfRangeException(nameof(keseluruhan), keseluruhan, "The whole of the weights is above 0 and at most 1000000.");
        }

        var elements = PeraturanBkn12Of2022.Elemen;
        var strays = all.Where(entry => !elements.Any(element => element.Name.IsCalled(entry.Elemen))).Select(entry => NspkReasons.UnknownElement(entry.Elemen)).Distinct();
        return new NspkResult([.. elements.Select(element => new NspkElemenResult(element, EntryOf(element, all), keseluruhan))], [.. strays], keseluruhan, kategori);
    }

    private static ValueOrReason<NspkEntry> EntryOf(NspkElemen element, NspkEntry[] entries) =>
        OnlyEntry.Of(Array.FindAll(entries, entry => element.Name.IsCalled(entry.Elemen)), element.Id);
}
