using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Merit.Tests;

/// <summary>The cheapest plan against all plans there are, on populations small enough to try them all.</summary>
public class IpAsnAdviceTests
{
    private static readonly Gen<(PegawaiIpAsn[] People, PilihanIntervensi[] Choices, decimal Target)> Small =
        from count in Gen.Choose(1, 4)
        from people in IpAsnCase.Measured.ArrayOf(count)
        from efforts in Gen.Choose(0, 40).Select(effort => effort / 4m).ArrayOf(4)
        from places in Gen.Choose(0, 4).ArrayOf(4)
        from target in Gen.Choose(60, 200)
        select (people, Choices(efforts, places), target / 2m);

    // Ten pelaksana with 45 points. To 50: 50 points are missing: three trainings (67.5) cost 30, two with a seminar (62.5) 24, one with two seminars (57.5) 18, three seminars (52.5) 12.
    [Fact]
    public void The_cheapest_plan_of_a_small_agency()
    {
        var tally = IpAsnCase.Nol.Tally([.. Enumerable.Repeat(IpAsnCase.Pelaksana().WithSkp(PredikatSkp.Baik), 10)]);
        var advice = IpAsnAdvice.Of(tally, Choices([10m, 4m, 1000m, 1000m], [10, 10, 10, 10])).ToOneOf().AsT1;
        var plan = advice.CheapestTo(50m).ToOneOf().AsT1;

        Assert.True(plan.IsExact);
        Assert.Equal((12m, 50.25m, 3L), (plan.Upaya, plan.IndeksSesudah, plan.Rows.Single().Orang));
        Assert.Empty(advice.CheapestTo(45m).ToOneOf().AsT1.Rows);
        Assert.Equal("TIDAK_TERJANGKAU", advice.CheapestTo(95m).Reason!.Code);
        Assert.Equal("DI_LUAR_RENTANG", advice.CheapestTo(101m).Reason!.Code);
    }

    [Fact]
    public void Choices_for_the_same_thing_and_impossible_efforts_are_refused()
    {
        var tally = IpAsnCase.Nol.Tally([IpAsnCase.Pelaksana(Pendidikan.Slta).WithSkp(PredikatSkp.Baik)]);
        PilihanIntervensi Education(Pendidikan to, Pendidikan? from, decimal effort) => PilihanIntervensi.Create(IntervensiIpAsn.PenyelesaianPendidikan(to, 1).WithKelompok(dariPendidikan: from), effort);

        Assert.Equal("PILIHAN_TUMPANG_TINDIH", IpAsnAdvice.Of(tally, [Education(Pendidikan.S1, null, 1m), Education(Pendidikan.S2, null, 1m)]).Reason!.Code);
        Assert.True(IpAsnAdvice.Of(tally, [Education(Pendidikan.S1, null, 1m), Education(Pendidikan.S2, Pendidikan.S1, 1m)]).IsKnown);
        Assert.Equal("UPAYA_TIDAK_SAH", IpAsnAdvice.Of(tally, [Education(Pendidikan.S1, null, -1m)]).Reason!.Code);
        Assert.Equal("UPAYA_TIDAK_SAH", IpAsnAdvice.Of(tally, [Education(Pendidikan.S1, null, 0.001m)]).Reason!.Code);
        Assert.Equal("TANPA_POPULASI", IpAsnAdvice.Of(IpAsnCase.Nol.EmptyTally(), []).Reason!.Code);
    }

    [Fact]
    public void A_large_agency_gets_a_bound()
    {
        var tally = IpAsnCase.Nol.Tally([.. Enumerable.Repeat(IpAsnCase.Pelaksana().WithSkp(PredikatSkp.Baik), 1000)]);
        for (var i = 0; i < 10; i++)
        {
            tally = tally.Merge(tally);
        }

        // 1,024,000 persons; 5 points each are missing: 292,571.4 seminars of 17.5 points for 4 each.
        var plan = IpAsnAdvice.Of(tally, Choices([10m, 4m, 1000m, 1000m], [2_000_000, 2_000_000, 0, 0])).ToOneOf().AsT1.CheapestTo(50m, 100_000).ToOneOf().AsT1;

        Assert.False(plan.IsExact);
        Assert.Equal((1_170_288m, 1_170_285.72m), (plan.Upaya, plan.UpayaTerendah));
        Assert.True(plan.IndeksSesudah >= 50m);
    }

    [Property(MaxTest = 300)]
    public Property The_cheapest_plan_costs_what_brute_force_finds() => Prop.ForAll(Small.ToArbitrary(), sample =>
    {
        var cheapest = BruteForce(sample.People, sample.Choices, sample.Target);
        var found = IpAsnAdvice.Of(IpAsnCase.Nol.Tally(sample.People), sample.Choices).ToOneOf().AsT1.CheapestTo(sample.Target);
        return cheapest is null
            ? found.Reason?.Code == "TIDAK_TERJANGKAU"
            : found.TryGet(out var plan) && plan.IsExact && plan.Upaya == cheapest && plan.IndeksSesudah >= sample.Target && plan.Rows.All(row => row.Orang <= row.Pilihan.Intervensi.Jumlah);
    });

    [Property(MaxTest = 300)]
    public Property The_bound_encloses_what_brute_force_finds() => Prop.ForAll(Small.ToArbitrary(), sample =>
    {
        var cheapest = BruteForce(sample.People, sample.Choices, sample.Target);
        var found = IpAsnAdvice.Of(IpAsnCase.Nol.Tally(sample.People), sample.Choices).ToOneOf().AsT1.CheapestTo(sample.Target, 0);
        return cheapest is null
            ? found.Reason?.Code == "TIDAK_TERJANGKAU"
            : found.TryGet(out var plan) && plan.UpayaTerendah <= cheapest && cheapest <= plan.Upaya && plan.IndeksSesudah >= sample.Target
                && plan.Upaya - plan.UpayaTerendah <= sample.Choices.Max(choice => choice.UpayaPerOrang);
    });

    private static PilihanIntervensi[] Choices(decimal[] efforts, int[] places) =>
    [
        PilihanIntervensi.Create(IntervensiIpAsn.Pelatihan(KomponenKompetensi.DiklatTeknis, places[0]), efforts[0]),
        PilihanIntervensi.Create(IntervensiIpAsn.Pelatihan(KomponenKompetensi.Seminar, places[1]), efforts[1]),
        PilihanIntervensi.Create(IntervensiIpAsn.PenyelesaianPendidikan(Pendidikan.S1, places[2]), efforts[2]),
        PilihanIntervensi.Create(IntervensiIpAsn.PeningkatanKinerja(PredikatSkp.SangatBaik, places[3]), efforts[3]),
    ];

    // Every person takes any of the four things or not: 16 ways a person, 65,536 for four.
    private static decimal? BruteForce(PegawaiIpAsn[] people, PilihanIntervensi[] choices, decimal target)
    {
        var gains = people.Select(person => Gains(person)).ToArray();
        var missing = (target * people.Length) - people.Sum(person => IpAsnCase.Known(IpAsnCase.Nol.Score(person).Total));
        decimal? best = null;
        for (var plan = 0; plan < 1 << (4 * people.Length); plan++)
        {
            var (gain, effort, taken) = (0m, 0m, new int[4]);
            for (var bit = 0; bit < 4 * people.Length; bit++)
            {
                if ((plan & (1 << bit)) != 0)
                {
                    gain += gains[bit / 4][bit % 4];
                    effort += choices[bit % 4].UpayaPerOrang;
                    taken[bit % 4]++;
                }
            }

            if (gain >= missing && (best is null || effort < best) && taken.Select((count, i) => count <= choices[i].Intervensi.Jumlah).All(fits => fits))
            {
                best = effort;
            }
        }

        return best;
    }

    private static decimal[] Gains(PegawaiIpAsn person)
    {
        var before = IpAsnCase.Known(IpAsnCase.Nol.Score(person).Total);
        decimal Gain(PegawaiIpAsn moved) => Math.Max(0m, IpAsnCase.Known(IpAsnCase.Nol.Score(moved).Total) - before);
        return [Gain(person.WithDiklatTeknis(20, 0, 0)), Gain(person.WithSeminar(2025)), Gain(person.WithPendidikan(Pendidikan.S1)), Gain(person.WithSkp(PredikatSkp.SangatBaik))];
    }
}
