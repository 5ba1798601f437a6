using System.Globalization;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>What interventions would change, between the two ends of whom they reach, and the cheapest plans to targets.</summary>
internal sealed class IpAsnSimulasiView
{
    private const string Indicator = "indeks-profesionalitas-asn";

    private readonly Arguments arguments;

    private IpAsnSimulasiView(IpAsnPopulation population, IReadOnlyList<(IntervensiIpAsn Intervensi, decimal? Upaya)> choices, IReadOnlyList<decimal> targets, Arguments arguments)
    {
        this.arguments = arguments;
        Population = population;
        Least = population.Tally.Simulate(choices.Select(one => one.Intervensi), PilihanSasaran.KenaikanTerkecil);
        Most = population.Tally.Simulate(choices.Select(one => one.Intervensi), PilihanSasaran.KenaikanTerbesar);
        Upaya = [.. choices.Select(one => one.Upaya)];
        Plans = [.. targets.Select(target => (target, Plan(choices, target)))];
    }

    public IpAsnPopulation Population { get; }

    public IpAsnSimulasi Least { get; }

    public IpAsnSimulasi Most { get; }

    public IReadOnlyList<decimal?> Upaya { get; }

    public IReadOnlyList<(decimal Target, ValueOrReason<IpAsnPlan> Plan)> Plans { get; }

    public static IpAsnSimulasiView Of(IpAsnPopulation population, IReadOnlyList<(IntervensiIpAsn Intervensi, decimal? Upaya)> choices, Arguments arguments) =>
        new(population, choices, Targets(arguments), arguments);

    public void Show(Screen screen)
    {
        new IpAsnView(Population, arguments).Head(screen);
        screen.Write(Steps(screen));
        screen.Line(arguments.Say("Indeks sesudah: ", "Index after: ") + Range(Least.Sesudah.Keseluruhan.Indeks, Most.Sesudah.Keseluruhan.Indeks) + arguments.Say(
            "; ujung pertama bila yang dijangkau naik paling sedikit, ujung kedua bila paling banyak", "; the first end where those reached gain least, the second where they gain most"));
        foreach (var (target, plan) in Plans)
        {
            ShowPlan(screen, target, plan);
        }
    }

    private static IReadOnlyList<decimal> Targets(Arguments arguments)
    {
        if (arguments.Option("--menuju") is { } text)
        {
            return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var target)
                ? [target]
                : throw new InputFault($"--menuju {text}: {arguments.Say("harus indeks seperti 82", "must be an index such as 82")}");
        }

        var plan = arguments.File is null || arguments.Option("--renstra") is not null ? Samples.Plan.Of(arguments) : null;
        var row = plan?.PenetapanIndikator.Rows.FirstOrDefault(one => one.IdIndikator == Indicator);
        return row is null || !plan!.FindIndikator(Indicator).Bind(found => found.Trajectory).TryGet(out var trajectory)
            ? []
            : [.. row.Targets.SelectMany(one => trajectory.At(one.Tahun).Match<decimal[]>(value => [value], _ => [])).Distinct()];
    }

    private ValueOrReason<IpAsnPlan> Plan(IReadOnlyList<(IntervensiIpAsn Intervensi, decimal? Upaya)> choices, decimal target)
    {
        if (choices.Any(one => one.Upaya is null))
        {
            return Reason.MissingInput("upaya");
        }

        return IpAsnAdvice.Of(Population.Tally, choices.Select(one => PilihanIntervensi.Create(one.Intervensi, one.Upaya!.Value)))
            .Bind(advice => advice.CheapestTo(target));
    }

    private Table Steps(Screen screen)
    {
        var table = screen.Table(arguments.Say("Intervensi", "Intervention"), arguments.Say("Dapat naik", "Could gain"), arguments.Say("Terjangkau", "Reached"), arguments.Say("Poin", "Points"));
        for (var i = 0; i < Least.Langkah.Count; i++)
        {
            var (least, most) = (Least.Langkah[i], Most.Langkah[i]);
            table.AddRow(
                new Text(least.Intervensi.Text(arguments.Bahasa)),
                Figures.Right(Figures.Whole(least.DapatNaik, arguments.Bahasa)),
                Figures.Right(Figures.Whole(least.Terjangkau, arguments.Bahasa)),
                Figures.Right(least.Poin == most.Poin ? Figures.Plain(least.Poin, arguments.Bahasa) : $"{Figures.Plain(least.Poin, arguments.Bahasa)} - {Figures.Plain(most.Poin, arguments.Bahasa)}"));
        }

        return table;
    }

    private void ShowPlan(Screen screen, decimal target, ValueOrReason<IpAsnPlan> found)
    {
        var head = arguments.Say("Menuju ", "To ") + Figures.Plain(target, arguments.Bahasa) + ": ";
        screen.Line(found.Match(
            plan => head + (plan.Rows.Count == 0 ? arguments.Say("sudah tercapai", "reached already") : arguments.Say("upaya ", "effort ") + Figures.Plain(plan.Upaya, arguments.Bahasa) + Bound(plan) + ", " + arguments.Say("indeks ", "index ") + Figures.Rounded(plan.IndeksSesudah, arguments.Bahasa)),
            reason => head + reason.Text(arguments.Bahasa)));
        foreach (var row in found.Match(plan => plan.Rows, _ => []))
        {
            screen.Line($"  {row.Intervensi.Text(arguments.Bahasa)}: {Figures.Plain(row.Poin, arguments.Bahasa)} {arguments.Say("poin", "points")}, {Figures.Plain(row.Upaya, arguments.Bahasa)}");
        }
    }

    private string Bound(IpAsnPlan plan) => plan.IsExact
        ? arguments.Say(" (termurah)", " (the cheapest)")
        : arguments.Say(" (tidak ada yang di bawah ", " (none is below ") + Figures.Plain(plan.UpayaTerendah, arguments.Bahasa) + ")";

    private string Range(ValueOrReason<decimal> least, ValueOrReason<decimal> most) => least == most
        ? Figures.Rounded(least, arguments.Bahasa)
        : $"{Figures.Rounded(least, arguments.Bahasa)} - {Figures.Rounded(most, arguments.Bahasa)}";
}
