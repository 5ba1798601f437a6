using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>anggaran</c>: Tabel 2.6 recomputed - budget, realisation, absorption, growth.</summary>
internal static class AnggaranCommand
{
    private static readonly string[] Fields =
    [
        "baris", "jenjang", "uraian", "tahun", "pagu", "realisasi", "serapan", "serapanTerbaca", "predikat", "alasan", "keterangan",
        "pertumbuhanAnggaranTabel", "pertumbuhanAnggaranTerbaca", "pertumbuhanAnggaranMajemuk",
        "pertumbuhanRealisasiTabel", "pertumbuhanRealisasiTerbaca", "pertumbuhanRealisasiMajemuk",
    ];

    public static void Run(Arguments arguments, Screen screen)
    {
        var table = Plan.Of(arguments).AnggaranRealisasi;
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, table, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, Years(table).Select(entry => CsvCells(entry.Row, entry.Tahun, arguments.Bahasa))));
        }
        else
        {
            Show(table, arguments, screen);
        }
    }

    private static IEnumerable<(AnggaranRow Row, TahunAnggaran Tahun)> Years(AnggaranRealisasi table) =>
        from row in table.Rows
        from tahun in table.TahunAnggaran
        select (row, tahun);

    private static void Show(AnggaranRealisasi table, Arguments arguments, Screen screen)
    {
        if (table.TahunAnggaran.Count == 0)
        {
            screen.Line(arguments.Say("Rencana ini tidak memuat tabel anggaran dan realisasi.", "This plan has no table of budget and realisation."));
            return;
        }

        screen.Heading(arguments.Say($"{table.Tabel}: serapan = realisasi / pagu × 100", $"{table.Tabel}: absorption = realisation / budget × 100"));
        var first = table.TahunAnggaran[0];
        var last = table.TahunAnggaran[^1];
        var grid = screen.Table([
            arguments.Say("Program, kegiatan", "Program, kegiatan"),
            $"Pagu {first}",
            $"Pagu {last}",
            .. table.TahunRealisasi.Select(tahun => arguments.Say($"Serapan {tahun} %", $"Absorption {tahun} %")),
            arguments.Say("Pagu tumbuh %/th", "Budget growth %/yr"),
        ]);
        foreach (var row in table.Rows)
        {
            Text[] cells =
            [
                new Text(row.Jenjang == "program" ? row.Uraian : "  " + row.Uraian),
                Figures.Right(Figures.Plain(row.AnggaranAt(first), arguments.Bahasa)),
                Figures.Right(Figures.Plain(row.AnggaranAt(last), arguments.Bahasa)),
                .. table.TahunRealisasi.Select(tahun => Figures.Right(Absorption(row.SerapanAt(tahun), arguments.Bahasa))),
                Figures.Right(AnggaranRow.CompoundGrowth(row.Anggaran).Match(growth => Figures.Rounded(growth.Value, arguments.Bahasa), _ => "-")),
            ];
            grid.AddRow(cells);
        }

        screen.Write(grid);
        screen.Line(arguments.Say(
            "! di atas 100: belanja melampaui pagu, tanpa predikat. Kolom pertumbuhan tercetak dihitung ulang dengan --json.",
            "! over 100: spending above the budget, without a predikat. The printed growth column is recomputed with --json."));
    }

    private static string Absorption(ValueOrReason<decimal> value, Bahasa bahasa) =>
        value.Match(percent => Figures.Rounded(percent, bahasa) + (percent > 100 ? " !" : string.Empty), _ => "-");

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, AnggaranRealisasi table, Bahasa bahasa)
    {
        json.WriteStartArray();
        foreach (var (row, tahun) in Years(table))
        {
            json.WriteStartObject();
            json.WriteNumber("baris", row.Reference.Baris);
            json.WriteString("jenjang", row.Jenjang);
            json.WriteString("uraian", row.Uraian);
            json.WriteNumber("tahun", tahun.Year);
            json.Number("pagu", row.AnggaranAt(tahun));
            json.Number("realisasi", row.RealisasiAt(tahun));
            json.Number("serapan", row.SerapanAt(tahun));
            json.Number("serapanTerbaca", row.RasioAt(tahun));
            json.WriteString("predikat", Predikat(row, tahun));
            json.Reason(row.PredikatSerapanAt(tahun).Reason, bahasa);
            WriteGrowth(json, "pertumbuhanAnggaran", row.Anggaran, row.PertumbuhanAnggaran);
            WriteGrowth(json, "pertumbuhanRealisasi", row.Realisasi, row.PertumbuhanRealisasi);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Predikat(AnggaranRow row, TahunAnggaran tahun) => row.PredikatSerapanAt(tahun).Match<string?>(band => band.Predikat, _ => null);

    private static void WriteGrowth(System.Text.Json.Utf8JsonWriter json, string name, IReadOnlyList<YearCell> cells, DocumentCell printed)
    {
        json.Number(name + "Tabel", AnggaranRow.TabulatedGrowth(cells));
        json.Number(name + "Terbaca", printed.Value);
        json.Number(name + "Majemuk", AnggaranRow.CompoundGrowth(cells).Map(growth => growth.Value));
    }

    private static IEnumerable<string?> CsvCells(AnggaranRow row, TahunAnggaran tahun, Bahasa bahasa) =>
    [
        Figures.Exact(row.Reference.Baris),
        row.Jenjang,
        row.Uraian,
        tahun.ToString(),
        Figures.Exact(row.AnggaranAt(tahun)),
        Figures.Exact(row.RealisasiAt(tahun)),
        Figures.Exact(row.SerapanAt(tahun)),
        Figures.Exact(row.RasioAt(tahun)),
        Predikat(row, tahun),
        row.PredikatSerapanAt(tahun).Reason?.Code,
        row.PredikatSerapanAt(tahun).Reason?.Text(bahasa),
        Figures.Exact(AnggaranRow.TabulatedGrowth(row.Anggaran)),
        Figures.Exact(row.PertumbuhanAnggaran.Value),
        Figures.Exact(AnggaranRow.CompoundGrowth(row.Anggaran).Map(growth => growth.Value)),
        Figures.Exact(AnggaranRow.TabulatedGrowth(row.Realisasi)),
        Figures.Exact(row.PertumbuhanRealisasi.Value),
        Figures.Exact(AnggaranRow.CompoundGrowth(row.Realisasi).Map(growth => growth.Value)),
    ];
}
