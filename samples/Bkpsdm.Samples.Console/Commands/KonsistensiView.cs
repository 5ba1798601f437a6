using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>renja TAHUN --file RENJA</c>: how consistent the user's annual plan is with the Renstra.</summary>
internal static class KonsistensiView
{
    private const int MostLeftOut = 8;

    public static void Run(RencanaStrategis plan, TahunAnggaran tahun, Arguments arguments, Screen screen)
    {
        var file = arguments.File!;
        var result = Renja.Konsistensi(plan, tahun, BarisFile.Renja(file, arguments.Bahasa), Scope(arguments))
            .Match(known => known, reason => throw new InputFault(reason.Text(arguments.Bahasa)));
        if (result.ProgramRenja.Count == 0)
        {
            throw new InputFault(result.Ditolak.Count > 0
                ? $"{file}: {result.Ditolak[0].Text(arguments.Bahasa)}"
                : arguments.Say($"{file}: tidak memuat satu program pun", $"{file}: holds no program"));
        }

        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, result, arguments)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["baris", "kode", "id", "renja", "renstra", "alasan", "keterangan"], result.TidakSesuai.Select(item => Cells(item, arguments.Bahasa)).Concat(result.Ditolak.Select(error => Cells(error, arguments.Bahasa)))));
        }
        else
        {
            Show(result, tahun, arguments, screen);
        }
    }

    private static CakupanKonsistensi Scope(Arguments arguments) => arguments.Option("--cakupan") switch
    {
        "program" => CakupanKonsistensi.ProgramSaja,
        null or "semua" => CakupanKonsistensi.SampaiSubKegiatan,
        var other => throw new InputFault($"--cakupan {other}: program, semua"),
    };

    private static string Word(CakupanKonsistensi cakupan) => cakupan == CakupanKonsistensi.ProgramSaja ? "program" : "semua";

    private static void Show(KonsistensiRenja result, TahunAnggaran tahun, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say($"Konsistensi Renja {tahun} dengan Renstra; cakupan {Word(result.Cakupan)} (--cakupan program|semua)", $"Consistency of the Renja {tahun} with the Renstra; scope {Word(result.Cakupan)} (--cakupan program|semua)"));
        screen.Write(ExplanationTree.Of(result.Explain(), arguments.Bahasa, screen));
        RefusedView.List(result.Ditolak, arguments, screen);
        if (result.TidakSesuai.Count > 0)
        {
            screen.Write(Differences(result, arguments, screen));
        }

        if (result.ProgramTanpaBanding.Count > 0)
        {
            screen.Line(arguments.Say(
                $"Tanpa target atau pagu yang dapat dibandingkan, tidak dihitung sesuai: {string.Join(", ", result.ProgramTanpaBanding)}",
                $"Without a target or budget that could be compared, not counted as agreeing: {string.Join(", ", result.ProgramTanpaBanding)}"));
        }

        if (result.TidakDimuat.Count > 0)
        {
            var rest = result.TidakDimuat.Count > MostLeftOut ? ", ..." : string.Empty;
            screen.Line(arguments.Say(
                $"{result.TidakDimuat.Count} simpul dan indikator Renstra tidak dimuat Renja (tidak ikut dihitung): {string.Join(", ", result.TidakDimuat.Take(MostLeftOut))}{rest}",
                $"{result.TidakDimuat.Count} nodes and indicators of the Renstra are not in the Renja (not counted): {string.Join(", ", result.TidakDimuat.Take(MostLeftOut))}{rest}"));
        }
    }

    private static Table Differences(KonsistensiRenja result, Arguments arguments, Screen screen)
    {
        var table = screen.Table(arguments.Say("Baris", "Line"), arguments.Say("Kode", "Code"), "Id", "Renja", "Renstra", arguments.Say("Alasan", "Reason"));
        foreach (var item in result.TidakSesuai)
        {
            table.AddRow(
                Figures.Right(Figures.Exact(item.Line)),
                new Text(item.Kode),
                new Text(item.IdIndikator ?? string.Empty),
                Figures.Right(Figures.Plain(item.Renja, arguments.Bahasa)),
                Figures.Right(Figures.Plain(item.Renstra, arguments.Bahasa)),
                new Text(item.Alasan.Text(arguments.Bahasa)));
        }

        return table;
    }

    private static void WriteJson(Utf8JsonWriter json, KonsistensiRenja result, Arguments arguments)
    {
        json.WriteStartObject();
        json.WriteString("cakupan", Word(result.Cakupan));
        json.Number("persen", result.Persen);
        json.Reason(result.Persen.Reason, arguments.Bahasa);
        json.Texts("programKonsisten", result.ProgramKonsisten);
        json.Texts("programRenja", result.ProgramRenja);
        json.Texts("programTanpaBanding", result.ProgramTanpaBanding);
        json.Array("tidakSesuai", result.TidakSesuai, item => Write(json, item, arguments.Bahasa));
        json.Texts("tidakDimuat", result.TidakDimuat);
        json.Array("ditolak", result.Ditolak, error => RefusedJson.Write(json, error, arguments.Bahasa));
        json.Explanation(result.Explain());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KetidaksesuaianRenja item, Bahasa bahasa)
    {
        json.WriteNumber("baris", item.Line);
        json.WriteString("kode", item.Kode);
        json.WriteString("id", item.IdIndikator);
        json.Number("renja", item.Renja);
        json.Number("renstra", item.Renstra);
        json.Reason(item.Alasan, bahasa);
    }

    private static string?[] Cells(KetidaksesuaianRenja item, Bahasa bahasa) =>
        [Figures.Exact(item.Line), item.Kode, item.IdIndikator, Figures.Exact(item.Renja), Figures.Exact(item.Renstra), item.Alasan.Code, item.Alasan.Text(bahasa)];

    private static string?[] Cells(ReadError error, Bahasa bahasa) =>
        [error.Line is { } line ? Figures.Exact(line) : null, null, null, null, null, error.Code, error.Text(bahasa)];
}
