using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The entries of a SAKIP evaluation: levels of criteria, or scores of sub-components, or scores of components.</summary>
/// <remarks>Entries are data and are taken as they are; a fault in them is a reason of the <see cref="SakipResult"/>. Immutable.</remarks>
/// <example><code>
/// var instrument = SakipRubrics.For(TahunAnggaran.Create(2024)).Match(known =&gt; known, why =&gt; throw new ArgumentException(why.Text(Bahasa.English)));
/// var scores = new Dictionary&lt;string, decimal&gt; { ["1"] = 22.10m, ["2"] = 20.41m, ["3"] = 11m, ["4"] = 18m };
///
/// var result = SakipAssessment.FromKomponen(instrument, scores).Score();
/// var total = result.Total; // 71.51
/// var predikat = result.Predikat.Map(band =&gt; band.ToString()); // BB, Sangat Baik
/// var kurang = result.GapTo("A"); // 8.49, and more than that: A begins above 80
/// </code></example>
public sealed class SakipAssessment
{
    private readonly SakipEntry entry;

    private SakipAssessment(SakipInstrument instrument, SakipEntry entry)
    {
        Instrument = instrument;
        this.entry = entry;
    }

    /// <summary>The instrument.</summary>
    public SakipInstrument Instrument { get; }

    /// <summary>Takes the levels of criteria. The criteria of a sub-component share its weight equally, as many as are given.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="levels">The table that turns letters into shares.</param>
    /// <param name="kriteria">The criteria, in any order; one that was not assessed is listed without a level.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">An argument is null, or a criterion is.</exception>
    public static SakipAssessment FromKriteria(SakipInstrument instrument, SakipLevelTable levels, IEnumerable<SakipKriteria> kriteria)
    {
        Guard.Against.Null(instrument);
        Guard.Against.Null(levels);
        var all = Guard.Against.Null(kriteria).Select(one => Guard.Against.Null(one, nameof(kriteria))).ToArray();
        return new SakipAssessment(instrument, new SakipKriteriaEntry(instrument, levels, all));
    }

    /// <summary>Takes the scores of sub-components, in points of the total.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="nilai">The score by code of the sub-component, such as <c>1.b</c>: 0 to its weight; a dictionary will do.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">An argument is null, or a code is.</exception>
    public static SakipAssessment FromSubKomponen(SakipInstrument instrument, IEnumerable<KeyValuePair<string, decimal>> nilai) =>
        new(Guard.Against.Null(instrument), new SakipSubKomponenEntry(instrument, Scores(nilai)));

    /// <summary>Takes the scores of components, in points of the total.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="nilai">The score by code of the component, such as <c>1</c>: 0 to its weight; a dictionary will do.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">An argument is null, or a code is.</exception>
    public static SakipAssessment FromKomponen(SakipInstrument instrument, IEnumerable<KeyValuePair<string, decimal>> nilai) =>
        new(Guard.Against.Null(instrument), new SakipKomponenEntry(instrument, Scores(nilai)));

    /// <summary>Computes the total and its parts.</summary>
    /// <returns>The result; unknown, with every problem named, where an entry is missing, unknown, given twice or outside its range.</returns>
    public SakipResult Score() => new(Instrument, [.. Instrument.Komponen.Select(entry.Score)], entry.Strays());

    private static KeyValuePair<string, decimal>[] Scores(IEnumerable<KeyValuePair<string, decimal>> nilai)
    {
        var scores = Guard.Against.Null(nilai).ToArray();
        foreach (var score in scores)
        {
            Guard.Against.Null(score.Key, nameof(nilai));
        }

        return scores;
    }
}
