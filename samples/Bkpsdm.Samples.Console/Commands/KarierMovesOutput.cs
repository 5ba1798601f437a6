using System.Globalization;
using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using NodaTime.Text;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>karier --perpindahan</c>: the share of mutasi and promosi that meets the rules, with every condition and every move.</summary>
internal static class KarierMovesOutput
{
    public static void Show(KarierMoves moves, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Mutasi dan promosi menurut ketentuan", "Transfers and promotions by the rules"));
        screen.Line($"{arguments.Say("Baris", "Lines")}: {Number(moves.Baris)}; {arguments.Say("dinilai", "judged")}: {Number(moves.Rows.Count)}; {arguments.Say("tidak dihitung", "left out")}: {Number(moves.Refused.Count)} ({Figures.Rounded(moves.PersenTidakDihitung, arguments.Bahasa)} %)");
        foreach (var error in moves.Refused)
        {
            screen.Line("  " + error.Text(arguments.Bahasa));
        }

        foreach (var jenis in KarierMoves.Kinds)
        {
            Kind(moves, jenis, arguments, screen);
        }

        screen.Write(Moves(moves, arguments, screen));
    }

    public static void Write(Utf8JsonWriter json, KarierMoves moves, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteNumber("baris", moves.Baris);
        json.WriteNumber("dihitung", moves.Rows.Count);
        json.Texts("ditolak", moves.Refused.Select(error => error.Text(bahasa)));
        json.Number("persenTidakDihitung", moves.PersenTidakDihitung);
        json.Array("rekap", KarierMoves.Kinds, jenis => Tally(json, moves, jenis, bahasa));
        json.Array("perpindahan", moves.Rows, row => Move(json, row, bahasa));
        json.WriteEndObject();
    }

    public static string Csv(KarierMoves moves) => CsvOutput.Of(
        ["nomorBaris", "unit", "jenis", "tmtBaru", "syarat", "terpenuhi", "alasan"],
        moves.Rows.SelectMany(row => row.Hasil.Syarat.Select(one => Cells(row, one.Syarat.Id, one.IsMet)).DefaultIfEmpty(Cells(row, null, row.Hasil.IsSesuai))));

    private static string?[] Cells(KarierMove row, string? syarat, ValueOrReason<bool> met) =>
        [Number(row.Line), row.Unit, Field(row.Hasil.Perpindahan.Jenis), LocalDatePattern.Iso.Format(row.Hasil.Perpindahan.TmtBaru), syarat, met.Match<string?>(value => value ? "true" : "false", _ => null), met.Reason?.Code];

    private static void Tally(Utf8JsonWriter json, KarierMoves moves, JenisPerpindahan jenis, Bahasa bahasa)
    {
        var rekap = moves.Rekap(jenis);
        json.WriteString("jenis", Field(jenis));
        json.WriteNumber("jumlah", rekap.Jumlah);
        json.WriteNumber("sesuai", rekap.Sesuai);
        json.WriteNumber("tidakSesuai", rekap.TidakSesuai);
        json.WriteNumber("tidakDiketahui", rekap.TidakDiketahui);
        json.Number("persen", rekap.Persen);
        json.Reason(rekap.Persen.Reason, bahasa);
        json.Number("persenDariDinilai", rekap.PersenDariDinilai);
        json.Array("syarat", moves.ConditionsOf(jenis), one =>
        {
            var (met, failed, unknown) = moves.Count(jenis, one);
            json.WriteString("syarat", one.Id);
            json.WriteString("uraian", one.Nama.In(bahasa));
            json.WriteString("dasarHukum", one.Basis.Text(bahasa));
            json.WriteNumber("terpenuhi", met);
            json.WriteNumber("tidakTerpenuhi", failed);
            json.WriteNumber("tidakDiketahui", unknown);
        });
    }

    private static void Move(Utf8JsonWriter json, KarierMove row, Bahasa bahasa)
    {
        json.WriteNumber("nomorBaris", row.Line);
        json.WriteString("nama", row.Nama);
        json.WriteString("unit", row.Unit);
        json.WriteString("jenis", Field(row.Hasil.Perpindahan.Jenis));
        json.WriteString("tmtBaru", LocalDatePattern.Iso.Format(row.Hasil.Perpindahan.TmtBaru));
        Verdict(json, "sesuai", row.Hasil.IsSesuai, bahasa);
        json.Array("syarat", row.Hasil.Syarat, one =>
        {
            json.WriteString("syarat", one.Syarat.Id);
            Verdict(json, "terpenuhi", one.IsMet, bahasa);
        });
    }

    private static void Verdict(Utf8JsonWriter json, string name, ValueOrReason<bool> value, Bahasa bahasa)
    {
        json.WritePropertyName(name);
        value.Switch(json.WriteBooleanValue, _ => json.WriteNullValue());
        json.Reason(value.Reason, bahasa);
    }

    private static void Kind(KarierMoves moves, JenisPerpindahan jenis, Arguments arguments, Screen screen)
    {
        var rekap = moves.Rekap(jenis);
        var share = Share(rekap.Persen, arguments);
        screen.Line($"{jenis}: {Number(rekap.Sesuai)} {arguments.Say("sesuai", "meet the rules")}, {Number(rekap.TidakSesuai)} {arguments.Say("tidak", "do not")}, {Number(rekap.TidakDiketahui)} {arguments.Say("tidak diketahui", "unknown")}; {arguments.Say("bagian", "share")}: {share}"
            + (rekap.TidakDiketahui > 0 ? $"; {arguments.Say("dari yang dapat dinilai", "of those judged")}: {Share(rekap.PersenDariDinilai, arguments)}" : string.Empty));
        foreach (var syarat in moves.ConditionsOf(jenis))
        {
            var (met, failed, unknown) = moves.Count(jenis, syarat);
            screen.Line($"  {syarat.Nama.In(arguments.Bahasa)}: {Number(met)} / {Number(failed)} / {Number(unknown)} ({syarat.Basis.Text(arguments.Bahasa)})");
        }
    }

    private static Table Moves(KarierMoves moves, Arguments arguments, Screen screen)
    {
        var table = screen.Table(arguments.Say("Baris", "Line"), arguments.Say("Nama", "Name"), "Unit", arguments.Say("Jenis", "Kind"), arguments.Say("TMT baru", "New start"), arguments.Say("Sesuai", "Meets"), arguments.Say("Syarat", "Conditions"));
        foreach (var row in moves.Rows)
        {
            table.AddRow(
                Figures.Right(Number(row.Line)),
                new Text(row.Nama),
                new Text(row.Unit),
                new Text(Field(row.Hasil.Perpindahan.Jenis)),
                new Text(LocalDatePattern.Iso.Format(row.Hasil.Perpindahan.TmtBaru)),
                new Text(Word(row.Hasil.IsSesuai, arguments)),
                new Text(string.Join("; ", row.Hasil.Syarat.Select(one => $"{one.Syarat.Nama.In(arguments.Bahasa)}: {Word(one.IsMet, arguments)}"))));
        }

        return table;
    }

    private static string Share(ValueOrReason<decimal> value, Arguments arguments) =>
        value.Match(percent => $"{Figures.Rounded(percent, arguments.Bahasa)} %", reason => reason.Text(arguments.Bahasa));

    private static string Word(ValueOrReason<bool> value, Arguments arguments) =>
        value.Match(met => met ? arguments.Say("ya", "yes") : arguments.Say("tidak", "no"), reason => reason.Text(arguments.Bahasa));

    private static string Field(JenisPerpindahan jenis) => jenis == JenisPerpindahan.Mutasi ? "mutasi" : "promosi";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
