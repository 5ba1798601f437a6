using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Computes the merit index (<i>Indeks Sistem Merit</i>) from the scores of aspects, or from the levels of items.</summary>
/// <remarks>Scores are data and are taken as they are. A fault in them is a reason of the <see cref="MeritResult"/>.</remarks>
/// <example><code>
/// var scores = new Dictionary&lt;string, decimal&gt;
/// {
///     ["perencanaan-kebutuhan"] = 30m,
///     ["pengadaan"] = 30m,
///     ["pengembangan-karier"] = 60m,
///     ["promosi-mutasi"] = 20m,
///     ["manajemen-kinerja"] = 50m,
///     ["penggajian-penghargaan-disiplin"] = 30m,
///     ["perlindungan-pelayanan"] = 8m,
///     ["sistem-informasi"] = 21.5m,
/// };
///
/// var instrument = MeritRubrics.For(TahunAnggaran.Create(2024)).Match(known =&gt; known, why =&gt; throw new ArgumentException(why.Text(Bahasa.English)));
/// var result = MeritAssessment.Score(instrument, scores);
/// var total = result.Total; // 249.5
/// var kategori = result.Kategori.Map(band =&gt; band.ToString()); // Kategori II, Kurang
/// var kurang = result.GapTo("Baik"); // 0.5
/// var terbaik = result.OrderByShare()[0].Aspek.Id; // sistem-informasi: 21.5 of 24, not the 60 of 120
/// </code></example>
public static class MeritAssessment
{
    /// <summary>Scores an instrument by aspects.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="nilai">The score by id or name of the aspect, in points above 0 up to the aspect's maximum. A stored 0 means that it was not assessed.</param>
    /// <returns>The result. Unknown, with every problem named, where a score is missing, unknown, given twice or outside its range.</returns>
    /// <exception cref="ArgumentException">An argument or a name is null.</exception>
    public static MeritResult Score(MeritInstrument instrument, IEnumerable<KeyValuePair<string, decimal>> nilai)
    {
        var entries = MeritEntries.Of(Guard.Against.Null(instrument).Names(), nilai, nameof(nilai));
        return new MeritResult(instrument, [.. instrument.Aspek.Select(aspek => new MeritAspekScore(aspek, entries.For(aspek.Name).Bind(value => Points(aspek, value)), []))], entries.Strays);
    }

    /// <summary>Scores an instrument by the levels of its items.</summary>
    /// <param name="instrument">The instrument, with items.</param>
    /// <param name="level">The level by code of the item, 1 to the highest of the instrument. A stored 0 means that it was not assessed.</param>
    /// <returns>The result. Unknown, with every problem named, where a level is missing, unknown, given twice or outside its range, or an aspect has no items.</returns>
    /// <exception cref="ArgumentException">An argument or a code is null.</exception>
    public static MeritResult ScoreItems(MeritInstrument instrument, IEnumerable<KeyValuePair<string, int>> level)
    {
        Guard.Against.Null(instrument);
        var levels = Guard.Against.Null(level).ToArray();
        foreach (var one in levels)
        {
            Guard.Against.Null(one.Key, nameof(level));
        }

        var known = new HashSet<string>(instrument.Aspek.SelectMany(aspek => aspek.Items).Select(item => item.Kode), StringComparer.OrdinalIgnoreCase);
        var strays = levels.Select(one => one.Key.Trim()).Where(code => !known.Contains(code)).Distinct(StringComparer.OrdinalIgnoreCase).Select(MeritReasons.UnknownItem);
        return new MeritResult(instrument, [.. instrument.Aspek.Select(aspek => Score(aspek, instrument.LevelTertinggi, levels))], [.. strays]);
    }

    private static ValueOrReason<Fraction> Points(MeritAspek aspek, decimal value)
    {
        var range = ValueRange.Create(0m, aspek.Maksimum);
        return value == 0m ? MeritReasons.NotAssessed(aspek.Id)
            : range.Contains(value) ? Fraction.FromDecimal(value)
            : Reason.InvalidInput(aspek.Id, value, range);
    }

    private static MeritAspekScore Score(MeritAspek aspek, int highest, KeyValuePair<string, int>[] levels)
    {
        var items = aspek.Items.Select(item => new MeritItemResult(item, LevelOf(item, highest, levels))).ToArray();
        return new MeritAspekScore(aspek, items.Length == 0 ? MeritReasons.NoItems : Fraction.Sum(items.Select(item => item.Exact)), items);
    }

    private static ValueOrReason<int> LevelOf(MeritItem item, int highest, KeyValuePair<string, int>[] levels)
    {
        var own = Array.FindAll(levels, one => string.Equals(one.Key.Trim(), item.Kode, StringComparison.OrdinalIgnoreCase));
        return OnlyEntry.Of(own, item.Kode).Bind(one => Level(item, highest, one.Value));
    }

    private static ValueOrReason<int> Level(MeritItem item, int highest, int level) =>
        level == 0 ? MeritReasons.NotAssessed(item.Kode)
        : level >= 1 && level <= highest ? level
        : Reason.InvalidInput(item.Kode, level, ValueRange.Create(1m, highest));
}
