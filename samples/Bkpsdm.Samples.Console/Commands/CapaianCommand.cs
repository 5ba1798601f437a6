using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>capaian</c>: Tabel 2.4 recomputed, or the achievement of the user's own file.</summary>
internal static class CapaianCommand
{
    private const string Sample = """
        indikator,tahun,target,realisasi,polaritas
        Indeks Sistem Merit,2026,250,262.5,lebihTinggiLebihBaik
        Persentase ASN yang dijatuhi hukuman disiplin,2026,1,0.9,lebihRendahLebihBaik
        Jumlah temuan material,2026,0,0,lebihRendahLebihBaik

        """;

    public static void Run(Arguments arguments, Screen screen)
    {
        if (arguments.Contoh)
        {
            screen.Raw(Sample);
            return;
        }

        var rows = arguments.File is { } file ? CapaianFile.Read(file, arguments.Bahasa) : [.. FromPlan(Plan.Of(arguments).PencapaianPelayanan)];
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, rows, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["indikator", "tahun", "target", "realisasi", "rasio", "rasioTerbaca", "alasan", "keterangan"], rows.Select(row => CsvCells(row, arguments.Bahasa))));
        }
        else
        {
            screen.Heading(arguments.Say("Capaian = realisasi / target × 100", "Achievement = realisation / target × 100"));
            screen.Write(ToTable(rows, arguments, screen));
        }
    }

    public static IEnumerable<CapaianRow> FromPlan(PencapaianPelayanan table) =>
        from row in table.Rows
        from tahun in table.TahunRealisasi
        select new CapaianRow(
            row.Nama.ToString(),
            tahun,
            row.TargetAt(tahun),
            row.RealisasiAt(tahun),
            row.CapaianAt(tahun),
            row.RasioAt(tahun).Match<decimal?>(value => value, _ => null));

    public static Table ToTable(IEnumerable<CapaianRow> rows, Arguments arguments, Screen screen)
    {
        var table = screen.Table(
            arguments.Say("Indikator", "Indicator"),
            arguments.Say("Tahun", "Year"),
            "Target",
            arguments.Say("Realisasi", "Realisation"),
            arguments.Say("Capaian %", "Achievement %"),
            arguments.Say("Tercetak %", "Printed %"),
            arguments.Say("Predikat atau alasan", "Predikat or reason"));
        foreach (var row in rows)
        {
            table.AddRow(
                new Text(row.Indikator),
                new Text(row.Tahun.ToString()),
                Figures.Right(Figures.Plain(row.Target, arguments.Bahasa)),
                Figures.Right(Figures.Plain(row.Realisasi, arguments.Bahasa)),
                Figures.Right(row.Rasio.Match(value => Figures.Rounded(value, arguments.Bahasa), _ => "-")),
                Figures.Right(row.RasioTerbaca is { } printed ? Figures.Rounded(printed, arguments.Bahasa) : "-"),
                new Text(Verdict(row.Rasio, arguments.Bahasa)));
        }

        return table;
    }

    private static string Verdict(ValueOrReason<decimal> ratio, Bahasa bahasa) =>
        ratio.Bind(Permendagri86Of2017.Predikat.Classify).Match(band => band.Text(bahasa), reason => reason.Text(bahasa));

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, IEnumerable<CapaianRow> rows, Bahasa bahasa)
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("indikator", row.Indikator);
            json.WriteNumber("tahun", row.Tahun.Year);
            json.Number("target", row.Target);
            json.Number("realisasi", row.Realisasi);
            json.Number("rasio", row.Rasio);
            json.Number("rasioTerbaca", row.RasioTerbaca);
            json.Reason(row.Rasio.Reason, bahasa);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string?> CsvCells(CapaianRow row, Bahasa bahasa) =>
    [
        row.Indikator,
        row.Tahun.ToString(),
        Figures.Exact(row.Target),
        Figures.Exact(row.Realisasi),
        Figures.Exact(row.Rasio),
        row.RasioTerbaca is { } printed ? Figures.Exact(printed) : null,
        row.Rasio.Reason?.Code,
        row.Rasio.Reason?.Text(bahasa),
    ];
}
