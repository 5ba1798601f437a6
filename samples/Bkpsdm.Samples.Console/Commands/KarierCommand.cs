using System.Globalization;
using Bkpsdm.Asn;
using Bkpsdm.Merit;
using NodaTime.Text;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>karier</c>: retirements by year and unit, the window of transfers, contracts, and who is due.</summary>
internal static class KarierCommand
{
    /// <summary>In place of a file of moves: the built-in ones.</summary>
    private const string BuiltIn = "contoh";

    public static void Run(Arguments arguments, Screen screen)
    {
        var moves = arguments.Option("--perpindahan");
        if (arguments.Contoh)
        {
            screen.Raw(moves is null ? KarierSample.Csv : KarierMovesSample.Csv);
            return;
        }

        if (moves is not null)
        {
            Moves(moves, arguments, screen);
            return;
        }

        if (arguments.Option("--predikat") is not null || arguments.Option("--pendidikan") is not null)
        {
            throw new InputFault(arguments.Say("--predikat dan --pendidikan memerlukan --perpindahan FILE", "--predikat and --pendidikan need --perpindahan FILE"));
        }

        var result = KarierResult.Of(KarierFile.Read(arguments, ReferenceDay.Of(arguments)), ReferenceDay.Of(arguments));
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => KarierJson.Write(json, result, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["tahun", "unit", "jumlah"], result.Pensiun.Rows.Select(row => new[] { Number(row.Tahun), row.Unit, Number(row.Jumlah) })));
        }
        else
        {
            Show(result, arguments, screen);
        }
    }

    /// <summary>Whether the person retires by the position and not by a contract.</summary>
    public static bool IsPns(this PegawaiKarier pegawai) => pegawai.JenisKepegawaian is JenisKepegawaian.Pns or JenisKepegawaian.Cpns;

    private static void Moves(string file, Arguments arguments, Screen screen)
    {
        var moves = KarierMoves.Read(file, file == BuiltIn ? KarierMovesSample.Csv : InputText.Read(file), arguments, ReferenceDay.Of(arguments));
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => KarierMovesOutput.Write(json, moves, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(KarierMovesOutput.Csv(moves));
        }
        else
        {
            KarierMovesOutput.Show(moves, arguments, screen);
        }
    }

    private static void Show(KarierResult result, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Karier per ", "Careers as of ") + LocalDatePattern.Iso.Format(result.Pada) + (arguments.File is null ? arguments.Say(", contoh rekaan", ", invented example") : string.Empty));
        screen.Line($"{arguments.Say("Baris", "Lines")}: {Number(result.Baris)}; {arguments.Say("dihitung", "computed")}: {Number(result.File.Rows.Count)}; {arguments.Say("tidak dihitung", "left out")}: {Number(result.File.Refused.Count)} ({Figures.Rounded(result.PersenTidakDihitung, arguments.Bahasa)} %)");
        foreach (var error in result.File.Refused)
        {
            screen.Line("  " + error.Text(arguments.Bahasa));
        }

        screen.Heading(arguments.Say("Pensiun PNS menurut tahun dan unit", "Retirements of PNS by year and unit"));
        screen.Write(Retirements(result, arguments, screen));
        screen.Line($"{arguments.Say("dasar hukum", "legal basis")}: {Uu20Of2023.Basis.Text(arguments.Bahasa)}{Overrides(result, arguments)}");
        screen.Heading(arguments.Say("Jendela mutasi PNS", "Window of transfers of PNS"));
        foreach (var (status, count) in result.Mutasi)
        {
            screen.Line($"  {KarierWords.Of(status, arguments.Bahasa)}: {Number(count)}");
        }

        screen.Line($"{arguments.Say("dasar hukum", "legal basis")}: {PeraturanBkn5Of2019.Basis.Text(arguments.Bahasa)}");
        screen.Heading(arguments.Say("Jatuh tempo, dan dalam 12 bulan", "Due, and within 12 months"));
        screen.Write(Due(result, arguments, screen));
        foreach (var (tonggak, reason, count) in result.TidakDiketahui)
        {
            screen.Line($"{arguments.Say("tidak diketahui", "unknown")}: {tonggak}, {reason.Text(arguments.Bahasa)}: {Number(count)}");
        }
    }

    private static string Overrides(KarierResult result, Arguments arguments) => result.File.Bup.JumlahPengecualian is var count and > 0
        ? arguments.Say($"; BUP tersendiri dari berkas: {count} jabatan", $"; own ages from the file: {count} positions")
        : string.Empty;

    private static Table Retirements(KarierResult result, Arguments arguments, Screen screen)
    {
        var units = result.Pensiun.Rows.Select(row => row.Unit).Distinct().Order(StringComparer.Ordinal).ToArray();
        var table = screen.Table([arguments.Say("Tahun", "Year"), .. units, arguments.Say("Jumlah", "Sum")]);
        foreach (var tahun in result.Pensiun.Rows.Select(row => row.Tahun).Distinct())
        {
            table.AddRow([new Text(Number(tahun)), .. units.Select(unit => Figures.Right(Number(result.Pensiun.Jumlah(tahun, unit)))), Figures.Right(Number(result.Pensiun.Jumlah(tahun)))]);
        }

        return table;
    }

    private static Table Due(KarierResult result, Arguments arguments, Screen screen)
    {
        var table = screen.Table(arguments.Say("Tanggal", "Day"), arguments.Say("Baris", "Line"), arguments.Say("Nama", "Name"), "Unit", arguments.Say("Tonggak", "Milestone"), arguments.Say("Keadaan", "State"));
        foreach (var due in result.JatuhTempo)
        {
            table.AddRow(
                new Text(LocalDatePattern.Iso.Format(due.Tanggal)),
                Figures.Right(Number(due.Row.Line)),
                new Text(due.Row.Nama),
                new Text(due.Row.Pegawai.Unit),
                new Text(due.Tonggak.Nama.In(arguments.Bahasa)),
                new Text(due.Belum is null ? arguments.Say("jatuh tempo", "due") : arguments.Say("belum", "not yet")));
        }

        return table;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
