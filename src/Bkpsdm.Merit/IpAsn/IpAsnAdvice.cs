using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Advice (<i>saran</i>) on the professionalism index: the cheapest choice of interventions that reaches a target.</summary>
/// <remarks>
/// Exact by a dynamic programme over the missing points, as long as kinds of gains times units of points stay within a limit. Beyond
/// it the plan reaches the target and stands beside the least effort of any plan; the two differ by less than the dearest single
/// person. Two choices must not be open to the same person for the same thing. Immutable.
/// </remarks>
public sealed class IpAsnAdvice
{
    /// <summary>The usual limit of the exact computation: 8,000,000 cells, some 30 megabytes.</summary>
    public const int BatasSel = 8_000_000;

    private const decimal LargestEffort = 1_000_000_000_000m;

    private readonly IpAsnTally tally;
    private readonly CoverItem[] items;
    private readonly PilihanIntervensi[] choices;
    private readonly IpAsnKelompok now;
    private readonly decimal index;

    private IpAsnAdvice(IpAsnTally tally, PilihanIntervensi[] choices, IpAsnKelompok now, decimal index)
    {
        this.tally = tally;
        this.choices = choices;
        this.now = now;
        this.index = index;
        items = [.. choices.SelectMany(Items)];
    }

    /// <summary>The highest index within reach of all choices together.</summary>
    internal decimal IndeksTertinggi => IndexWith(items.Sum(item => item.Persons * item.Gain));

    /// <summary>Makes the advice for a tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="pilihan">The interventions to choose from.</param>
    /// <returns>
    /// The advice, or the reason: the index is unknown, an effort is outside its bounds (<c>UPAYA_TIDAK_SAH</c>), or two choices are open
    /// to one person for the same thing (<c>PILIHAN_TUMPANG_TINDIH</c>).
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null or holds a null.</exception>
    public static ValueOrReason<IpAsnAdvice> Of(IpAsnTally tally, IEnumerable<PilihanIntervensi> pilihan)
    {
        var choices = Guard.Against.Null(pilihan).Select(one => Guard.Against.Null(one, nameof(pilihan))).ToArray();
        var now = Guard.Against.Null(tally).Score().Keseluruhan;
        if (!now.Indeks.TryGet(out var index))
        {
            return now.Indeks.Reason!;
        }

        return (choices.Select(EffortFault).FirstOrDefault(fault => fault is not null) ?? Overlap(tally, choices)) is { } wrong
            ? wrong
            : new IpAsnAdvice(tally, choices, now, index);
    }

    /// <summary>The cheapest plan that reaches a target.</summary>
    /// <param name="target">The index to be reached or passed, 0 to 100.</param>
    /// <param name="batasSel">The limit of the exact computation in cells; 0 gives the bound only.</param>
    /// <returns>
    /// The plan, empty where the target is reached already. Otherwise <c>TIDAK_TERJANGKAU</c> with the highest index there is, or
    /// <c>DI_LUAR_RENTANG</c> for a target outside 0 to 100.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batasSel"/> is below 0 or above 100,000,000.</exception>
    public ValueOrReason<IpAsnPlan> CheapestTo(decimal target, int batasSel = BatasSel)
    {
        Guard.Against.Outside(batasSel, 0, 100_000_000);
        var range = ValueRange.Create(0m, 100m);
        if (!range.Contains(target))
        {
            return Reason.OutOfRange(target, range);
        }

        var missing = Missing(target);
        if (missing > items.Sum(item => item.Persons * item.Gain))
        {
            return IpAsnReasons.OutOfReach(target, IndeksTertinggi);
        }

        var cover = missing <= 0 ? Cover.Nothing(items.Length) : Cover.Cheapest(items, missing, batasSel);
        return Plan(target, cover);
    }

    private static Reason? EffortFault(PilihanIntervensi choice) =>
        choice.UpayaPerOrang is < 0m or > LargestEffort || decimal.Round(choice.UpayaPerOrang, 2) != choice.UpayaPerOrang
            ? IpAsnReasons.EffortOutside(choice.Intervensi, choice.UpayaPerOrang)
            : null;

    // A person can get one thing once: who counts it twice promises points that do not come.
    private static Reason? Overlap(IpAsnTally tally, PilihanIntervensi[] choices)
    {
        foreach (var cell in tally.Cells.Profiles)
        {
            var open = choices.Where(choice => choice.Intervensi.Moved(tally.Measurement.Tables, new IpAsnProfile(cell)) is not null).ToArray();
            for (var i = 1; i < open.Length; i++)
            {
                if (Array.Find(open, other => other.Intervensi.Jenis == open[i].Intervensi.Jenis) is { } first && !ReferenceEquals(first, open[i]))
                {
                    return IpAsnReasons.Overlap(first.Intervensi, open[i].Intervensi);
                }
            }
        }

        return null;
    }

    /// <summary>The persons within reach of a choice, by gain, the largest first, as many as it has places. At equal effort nobody takes a smaller gain first.</summary>
    private IEnumerable<CoverItem> Items(PilihanIntervensi choice, int place)
    {
        var tables = tally.Measurement.Tables;
        var gains = new SortedDictionary<int, long>();
        for (var i = 0; i < tally.Cells.Length; i++)
        {
            var profile = new IpAsnProfile(tally.Cells.Profiles[i]);
            if (choice.Intervensi.Moved(tables, profile) is { } moved)
            {
                var gain = tables.Total(moved) - tables.Total(profile);
                gains.TryGetValue(gain, out var known);
                gains[gain] = known + tally.Cells.Counts[i];
            }
        }

        var left = choice.Intervensi.Jumlah;
        foreach (var gain in gains.Reverse())
        {
            var persons = Math.Min(left, gain.Value);
            left -= persons;
            if (persons > 0)
            {
                yield return new CoverItem(place, gain.Key, persons, choice.UpayaPerOrang);
            }
        }
    }

    private long Missing(decimal target) =>
        (long)decimal.Ceiling((target * IpAsnTables.Hundredths * now.Diukur) - IpAsnNames.Dimensi.Sum(now.PoinSeratus));

    private decimal IndexWith(long hundredths) =>
        Fraction.ToValue(Fraction.Parts(IpAsnNames.Dimensi.Sum(now.PoinSeratus) + hundredths, now.Diukur * IpAsnTables.Hundredths)).Match(value => value, _ => index);

    private IpAsnPlan Plan(decimal target, Cover cover)
    {
        var rows = choices.Select((choice, place) =>
        {
            var own = Enumerable.Range(0, items.Length).Where(i => items[i].Choice == place).ToArray();
            return new IpAsnPlanRow(choice, own.Sum(i => cover.Persons[i]), (decimal)own.Sum(i => cover.Persons[i] * items[i].Gain) / IpAsnTables.Hundredths);
        });
        var gained = Enumerable.Range(0, items.Length).Sum(i => cover.Persons[i] * items[i].Gain);
        return new IpAsnPlan(target, IndexWith(gained), [.. rows.Where(row => row.Orang > 0)], cover.LeastEffort);
    }
}
