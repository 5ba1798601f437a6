using System.Globalization;
using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;
using NodaTime.Text;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>What a person reads of <c>ikd</c>; of the records only lines, keys, units and codes of rules.</summary>
internal static class IkdView
{
    private const int UnitsShown = 10;

    public static void Show(IkdResult result, Arguments arguments, Screen screen)
    {
        screen.Heading($"{result.Score.Nama.In(arguments.Bahasa)}{arguments.Say(" per ", " as of ")}{LocalDatePattern.Iso.Format(result.Options.Pada)}{Origin(result, arguments)}");
        Lines(result, arguments, screen);
        Head(result, arguments, screen);
        screen.Write(Dimensions(result.Score, arguments, screen));
        screen.Write(Rules(result.Score, arguments, screen));
        Targets(result, arguments, screen);
        Parts(arguments.Say("Menurut jenis kepegawaian", "By kind of employment"), result.Jenis, result.Prioritas is not null, arguments, screen);
        if (result.Prioritas is { } priority)
        {
            Priorities(priority, arguments, screen);
            Parts(arguments.Say("Menurut unit, kenaikan terbesar dahulu", "By unit, the largest gain first"), [.. priority.Unit.Take(UnitsShown)], true, arguments, screen);
        }

        if (arguments.Jelaskan)
        {
            screen.Write(ExplanationTree.Of(result.Score.Explain(), arguments.Bahasa, screen));
        }
    }

    public static Table Dimensions(DataQualityScore score, Arguments arguments, Screen screen)
    {
        var table = screen.Table(arguments.Say("Dimensi", "Dimension"), arguments.Say("Bobot", "Weight"), arguments.Say("Nilai", "Score"));
        foreach (var dimension in score.Dimensions)
        {
            table.AddRow(new Text(dimension.Nama.In(arguments.Bahasa)), Figures.Right(Whole(dimension.Bobot)), Figures.Right(Rounded(dimension.Nilai, arguments)));
        }

        table.AddRow(new Text(arguments.Say("Indeks", "Index"), new Style(decoration: Decoration.Bold)), Figures.Right("100"), Figures.Right(Rounded(score.Indeks, arguments)));
        return table;
    }

    public static Table Rules(DataQualityScore score, Arguments arguments, Screen screen)
    {
        var table = screen.Table(
            arguments.Say("Kode", "Code"), arguments.Say("Disparitas bila", "Disparate when"), arguments.Say("Bobot", "Weight"), "Y", "A", arguments.Say("Nilai", "Score"),
            arguments.Say("Kenaikan per rekaman", "Gain a record"), arguments.Say("Kenaikan semua", "Gain of all"));
        foreach (var dimension in score.Dimensions)
        {
            foreach (var rule in dimension.Rules)
            {
                table.AddRow(
                    new Text(rule.Kode),
                    new Text(rule.Nama.In(arguments.Bahasa)),
                    Figures.Right($"{Whole(rule.Bobot)}/{Whole(dimension.Whole)}"),
                    Figures.Right(Whole(rule.Count.Population)),
                    Figures.Right(Whole(rule.Count.Disparate)),
                    Figures.Right(Rounded(rule.Nilai, arguments)),
                    Figures.Right(Points(rule.Kenaikan, arguments)),
                    Figures.Right(Points(rule.KenaikanSemua, arguments)));
            }
        }

        return table;
    }

    private static string Origin(IkdResult result, Arguments arguments) =>
        result.Kecepatan is not null ? arguments.Say(", rekaman rekaan", ", invented records")
        : arguments.File is null ? arguments.Say(", contoh rekaan", ", invented example") : string.Empty;

    private static void Lines(IkdResult result, Arguments arguments, Screen screen)
    {
        if (result.Kecepatan is { } speed)
        {
            screen.Line(arguments.Say(
                $"{Count(speed.Rekaman, arguments)} rekaman dari benih {result.Options.Benih} dalam {Figures.Rounded(speed.Detik, arguments.Bahasa)} detik: {Count(speed.RekamanPerDetik, arguments)} rekaman per detik dengan {speed.Utas} utas; memori puncak {Count(speed.MemoriPuncak / 1048576, arguments)} MiB",
                $"{Count(speed.Rekaman, arguments)} records from seed {result.Options.Benih} in {Figures.Rounded(speed.Detik, arguments.Bahasa)} seconds: {Count(speed.RekamanPerDetik, arguments)} records a second with {speed.Utas} threads; peak memory {Count(speed.MemoriPuncak / 1048576, arguments)} MiB"));
        }

        if (result.File is not { } file)
        {
            return;
        }

        screen.Line(arguments.Say(
            $"Baris dibaca {file.Baris} = dihitung {file.Dihitung} + tidak terpakai {file.Unusable.Count}",
            $"Lines read {file.Baris} = counted {file.Dihitung} + unusable {file.Unusable.Count}"));
        Faults(arguments.Say("Tidak terpakai", "Unusable"), file.Unusable, arguments, screen);
        Faults(arguments.Say("Tidak terbaca dan dianggap kosong", "Unreadable and taken as blank"), file.Fields, arguments, screen);
    }

    private static void Faults(string title, IkdFaults faults, Arguments arguments, Screen screen)
    {
        if (faults.Count > 0)
        {
            screen.Line(title + ":");
        }

        foreach (var fault in faults.All)
        {
            screen.Line("  - " + fault.Text(arguments));
        }
    }

    private static void Head(IkdResult result, Arguments arguments, Screen screen)
    {
        var empty = result.Score.RulesWithoutPopulation.Select(rule => rule.Kode).ToArray();
        screen.Line($"{arguments.Say("Bobot", "Weights")}: {result.Options.BobotText(arguments)}");
        screen.Line($"{arguments.Say("Indikator tanpa populasi", "Indicator without population")}: {result.Options.NolText(arguments)} ({(empty.Length == 0 ? arguments.Say("tidak ada", "none") : string.Join(", ", empty))})");
        screen.Line($"{arguments.Say("dasar hukum", "legal basis")}: {IkdDimension.Basis.Text(arguments.Bahasa)}");
    }

    private static void Targets(IkdResult result, Arguments arguments, Screen screen)
    {
        if (result.Target.Count == 0)
        {
            return;
        }

        var table = screen.Table(arguments.Say("Tahun", "Year"), "Target", arguments.Say("Selisih", "Gap"), arguments.Say("Keadaan", "State"), arguments.Say("Rekaman yang diperbaiki", "Records to mend"));
        foreach (var target in result.Target)
        {
            table.AddRow(
                new Text(target.Tahun.ToString()),
                Figures.Right(Figures.Plain(target.Target, arguments.Bahasa)),
                Figures.Right(Rounded(target.Selisih, arguments)),
                new Text(target.Selisih.Match(gap => gap <= 0 ? arguments.Say("tercapai", "reached") : arguments.Say("belum", "not yet"), reason => reason.Text(arguments.Bahasa))),
                Figures.Right(target.Rekaman?.Match(count => Whole(count), reason => reason.Code) ?? "--prioritas N"));
        }

        screen.Heading(arguments.Say("Terhadap target rencana", "Against the targets of the plan"));
        screen.Write(table);
    }

    private static void Priorities(IkdPriority priority, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say($"Diperbaiki dahulu: {Math.Min(priority.Count, priority.Order.Steps.Count)} dari {priority.Order.Steps.Count} rekaman disparitas", $"To mend first: {Math.Min(priority.Count, priority.Order.Steps.Count)} of {priority.Order.Steps.Count} failing records"));
        var table = screen.Table(arguments.Say("Baris", "Line"), arguments.Say("Kunci", "Key"), arguments.Say("Aturan", "Rules"), arguments.Say("Kenaikan", "Gain"), arguments.Say("Indeks sesudah", "Index after"));
        foreach (var step in priority.First)
        {
            table.AddRow(
                Figures.Right(Whole(step.Record.Key.Baris)),
                new Text(step.Record.Key.Kunci ?? "-"),
                new Text(string.Join(", ", step.Record.Codes)),
                Figures.Right(Points(step.Kenaikan, arguments)),
                Figures.Right(Rounded(step.IndeksSesudah, arguments)));
        }

        screen.Write(table);
    }

    private static void Parts(string title, IReadOnlyList<IkdPart> parts, bool gains, Arguments arguments, Screen screen)
    {
        if (parts.Count == 0)
        {
            return;
        }

        string[] more = gains ? [arguments.Say("Disparitas", "Failing"), arguments.Say("Kenaikan", "Gain")] : [];
        var table = screen.Table([string.Empty, arguments.Say("Rekaman", "Records"), arguments.Say("Indeks", "Index"), .. more]);
        foreach (var part in parts)
        {
            Text[] cells = gains ? [Figures.Right(Whole(part.RekamanDisparitas)), Figures.Right(Points(part.Kenaikan, arguments))] : [];
            table.AddRow([new Text(part.Nama.Length == 0 ? arguments.Say("(kosong)", "(blank)") : part.Nama), Figures.Right(Whole(part.Rekaman)), Figures.Right(Rounded(part.Indeks, arguments)), .. cells]);
        }

        screen.Heading(title);
        screen.Write(table);
    }

    private static string Rounded(ValueOrReason<decimal> value, Arguments arguments) => value.Match(number => Figures.Rounded(number, arguments.Bahasa), _ => "-");

    // A single record of thousands gains less than two decimals show.
    private static string Points(ValueOrReason<decimal> value, Arguments arguments) => value.Match(
        number => arguments.Bahasa == Bahasa.English ? Rounding.HalfAwayFromZero(6).Apply(number).ToString("0.000000", CultureInfo.InvariantCulture) : IndonesianNumber.Format(number, 6),
        _ => "-");

    private static string Count(decimal value, Arguments arguments) => Figures.Whole(value, arguments.Bahasa);

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}
