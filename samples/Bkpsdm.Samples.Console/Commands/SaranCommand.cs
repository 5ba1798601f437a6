using System.Globalization;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>merit --menuju</c> and <c>merit --upaya</c>: the cheapest steps to a goal, the most points for an effort, the curve between.</summary>
internal static class SaranCommand
{
    public static void Run(MeritResult result, IReadOnlyList<MeritEffort> efforts, Arguments arguments, Screen screen)
    {
        var goal = arguments.Option("--menuju");
        if (goal is not null)
        {
            RequireGoal(result, goal, arguments.Bahasa);
        }

        if (result.Aspek.All(aspek => aspek.Items.Count == 0))
        {
            Reach(result, goal ?? throw new InputFault(arguments.Say("--upaya memerlukan berkas item (--file); contoh: merit --menuju Baik --contoh", "--upaya needs a file of items (--file); a sample: merit --menuju Baik --contoh")), arguments, screen);
        }
        else
        {
            Steps(result, efforts, goal, arguments, screen);
        }
    }

    private static void Steps(MeritResult result, IReadOnlyList<MeritEffort> efforts, string? goal, Arguments arguments, Screen screen)
    {
        var advice = MeritAdvice.Of(result, efforts).Match(made => made, reason => throw new InputFault($"{arguments.File}: {reason.Text(arguments.Bahasa)}"));
        var path = goal is null ? advice.MostFor(Effort(arguments)) : Cheapest(advice, goal);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => SaranJson.Path(json, advice, goal, path, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["aspek", "item", "nama", "dari", "ke", "tambahan", "upaya"], path.Match(found => found.Steps, _ => []).Select(step => new[]
            {
                step.Item.Aspek, step.Item.Kode, step.Item.Nama, Figures.Exact(step.LevelAsal), Figures.Exact(step.LevelTujuan), Figures.Exact(step.Tambahan), Figures.Exact(step.Upaya),
            })));
        }
        else
        {
            Show(advice, path, arguments, screen);
        }
    }

    public static decimal? AsTotal(string goal) =>
        decimal.TryParse(goal.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var total) ? total : null;

    private static void RequireGoal(MeritResult result, string goal, Bahasa bahasa)
    {
        if (AsTotal(goal) is { } total)
        {
            var range = ValueRange.Create(0m, result.Instrument.Maksimum);
            _ = range.Contains(total) ? total : throw new InputFault($"--menuju {goal}: {Reason.OutOfRange(total, range).Text(bahasa)}");
        }
        else if (result.Instrument.Kategori?.Find(goal).Reason is { } reason)
        {
            throw new InputFault($"--menuju: {reason.Text(bahasa)}");
        }
    }

    private static decimal Effort(Arguments arguments) =>
        AsTotal(arguments.Option("--upaya")!) ?? throw new InputFault($"--upaya {arguments.Option("--upaya")}: {arguments.Say("harus angka 0 atau lebih", "must be a number, 0 or more")}");

    private static ValueOrReason<MeritPath> Cheapest(MeritAdvice advice, string goal) => AsTotal(goal) is { } total ? advice.CheapestTo(total) : advice.CheapestTo(goal);

    private static void Reach(MeritResult result, string goal, Arguments arguments, Screen screen)
    {
        var reach = AsTotal(goal) is { } total ? MeritReach.OfTotal(result, total) : MeritReach.Of(result, goal);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => SaranJson.Reach(json, result, goal, reach, arguments.Bahasa)));
            return;
        }

        var aspects = reach.Match(found => found, _ => []);
        if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["aspek", "nama", "kurang", "tambahan", "cukupSendiri"], aspects.Select(one => new[] { one.Aspek.Aspek.Id, one.Aspek.Aspek.Nama.In(arguments.Bahasa), Figures.Exact(one.Kurang), Figures.Exact(one.Tambahan), one.IsEnoughAlone ? "true" : "false" })));
            return;
        }

        ShowReach(result, goal, aspects, arguments, screen);
    }

    private static void ShowReach(MeritResult result, string goal, IReadOnlyList<MeritReach> aspects, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say($"Menuju {goal}: sejauh mana satu aspek saja dapat membawa", $"To {goal}: how far one aspect alone can carry"));
        if (!SaranJson.Gap(result, goal).TryGet(out var gap))
        {
            screen.Line("! " + SaranJson.Gap(result, goal).Reason!.Text(arguments.Bahasa));
            return;
        }

        screen.Line($"Total {Figures.Plain(result.Total, arguments.Bahasa)}; {arguments.Say("kurang", "missing")} {Figures.Plain(gap, arguments.Bahasa)}");
        var table = screen.Table(arguments.Say("Aspek", "Aspect"), arguments.Say("Kurang ke maksimum", "Missing to maximum"), arguments.Say("Dapat menyumbang", "Can bring"), arguments.Say("Cukup sendiri", "Enough alone"));
        foreach (var one in aspects)
        {
            table.AddRow(new Text(one.Aspek.Aspek.Nama.In(arguments.Bahasa)), Figures.Right(Figures.Plain(one.Kurang, arguments.Bahasa)), Figures.Right(Figures.Plain(one.Tambahan, arguments.Bahasa)), new Text(one.IsEnoughAlone ? arguments.Say("ya", "yes") : arguments.Say("tidak", "no")));
        }

        screen.Write(table);
        screen.Line(arguments.Say(
            "Langkah termurah memerlukan item, level dan upaya: merit --menuju X --contoh mencetak contoh rekaan, lalu merit --menuju X --file BERKAS.",
            "The cheapest steps need items, levels and efforts: merit --menuju X --contoh prints an invented sample, then merit --menuju X --file FILE."));
    }

    private static void Show(MeritAdvice advice, ValueOrReason<MeritPath> path, Arguments arguments, Screen screen)
    {
        var bahasa = arguments.Bahasa;
        screen.Heading(arguments.Option("--menuju") is { } goal
            ? arguments.Say($"Langkah termurah menuju {goal}", $"Cheapest steps to {goal}")
            : arguments.Say($"Poin terbanyak untuk upaya {arguments.Option("--upaya")}", $"Most points for an effort of {arguments.Option("--upaya")}"));
        if (!path.TryGet(out var found))
        {
            screen.Line("! " + path.Reason!.Text(bahasa));
            return;
        }

        string Plain(decimal value) => Figures.Plain(value, bahasa);
        screen.Line($"Total {Figures.Plain(advice.Result.Total, bahasa)} + {Plain(found.Tambahan)} = {Plain(found.Total)}; {found.Kategori.Match(band => band.Text(bahasa), why => why.Text(bahasa))}; {arguments.Say("upaya", "effort")} {Plain(found.Upaya)}");
        var steps = screen.Table("Item", arguments.Say("Dari", "From"), arguments.Say("Ke", "To"), arguments.Say("Tambahan", "Points"), arguments.Say("Upaya", "Effort"));
        foreach (var step in found.Steps)
        {
            steps.AddRow(new Text(step.Item.ToString()), Figures.Right(Plain(step.LevelAsal)), Figures.Right(Plain(step.LevelTujuan)), Figures.Right(Plain(step.Tambahan)), Figures.Right(Plain(step.Upaya)));
        }

        screen.Write(steps);
        ShowCurve(advice, arguments, screen);
    }

    // The curve has hundreds of points; a person needs the cheapest way into each category and the end.
    private static void ShowCurve(MeritAdvice advice, Arguments arguments, Screen screen)
    {
        var curve = advice.Curve();
        screen.Line(arguments.Say($"Kurva upaya dan poin: {curve.Count} titik (--json memuat semuanya); yang termurah ke tiap kategori:", $"Curve of effort and points: {curve.Count} points (--json has all); the cheapest into each category:"));
        foreach (var first in curve.GroupBy(path => path.Kategori.Match(band => band.Text(arguments.Bahasa), why => why.Code), StringComparer.Ordinal).Select(group => group.First()).Append(curve[^1]).Distinct())
        {
            screen.Line($"  {arguments.Say("upaya", "effort")} {Figures.Plain(first.Upaya, arguments.Bahasa)}: {Figures.Plain(first.Total, arguments.Bahasa)}, {first.Kategori.Match(band => band.Text(arguments.Bahasa), why => why.Text(arguments.Bahasa))}");
        }
    }
}
