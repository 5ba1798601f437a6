using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>renstra rencana</c>: one row an indicator, in document order, rupiah on the row that bears it.</summary>
internal static class RencanaView
{
    private static readonly string[] Words = ["id", "level", "kode", "nama", "pernyataan", "indikator", "satuan"];
    private static readonly string[] Parties = ["kelompokSasaran", "lokasi", "penanggungJawab"];

    public static void Run(Arguments arguments, Screen screen)
    {
        var plan = Plan.Of(arguments).Rencana;
        if (arguments.Json)
        {
            screen.Raw(ToJson(plan, arguments.Terbaca));
        }
        else if (arguments.Csv)
        {
            screen.Raw(ToCsv(plan, arguments.Terbaca));
        }
        else
        {
            Show(plan, arguments, screen);
        }
    }

    public static string ToCsv(PohonRencana plan, bool asRead) =>
        CsvOutput.Of(Fields(plan), Rows(plan).Select(row => Cells(plan, row, asRead).Select(cell => cell.Text)));

    private static string ToJson(PohonRencana plan, bool asRead) => JsonOutput.Of(json =>
    {
        var fields = Fields(plan);
        json.WriteStartArray();
        foreach (var row in Rows(plan))
        {
            json.WriteStartObject();
            foreach (var (field, cell) in fields.Zip(Cells(plan, row, asRead)))
            {
                json.WritePropertyName(field);
                Write(json, cell);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(System.Text.Json.Utf8JsonWriter json, (string Text, bool IsNumber) cell)
    {
        if (cell.Text.Length == 0)
        {
            json.WriteNullValue();
        }
        else if (cell.IsNumber)
        {
            json.WriteRawValue(cell.Text);
        }
        else
        {
            json.WriteStringValue(cell.Text);
        }
    }

    private static string[] Fields(PohonRencana plan) =>
    [
        .. Words,
        "baseline" + plan.Indikator.Select(row => row.KondisiAwal.Tahun.ToString()).FirstOrDefault(string.Empty),
        .. plan.TahunTarget.Select(tahun => "t" + tahun),
        "akhir",
        .. plan.TahunTarget.Select(tahun => "rp" + tahun),
        "rpTotal",
        .. Parties,
    ];

    // A node without an indicator still has a row: nothing of the plan is left out.
    private static IEnumerable<Row> Rows(PohonRencana plan)
    {
        foreach (var node in plan.Nodes)
        {
            if (node.Indikator.Count == 0)
            {
                yield return new(node, null, node.Pagu);
                continue;
            }

            var bearer = node.Indikator.FirstOrDefault(row => row.Reference == node.Pagu?.Reference) ?? node.Indikator[0];
            foreach (var indicator in node.Indikator)
            {
                yield return new(node, indicator, ReferenceEquals(indicator, bearer) ? node.Pagu : null);
            }
        }
    }

    private static IEnumerable<(string Text, bool IsNumber)> Cells(PohonRencana plan, Row row, bool asRead) =>
    [
        (row.Indikator?.IdIndikator ?? row.Node.Id, false),
        (JenjangWords.Of(row.Node.Jenjang), false),
        (row.Node.Kode.ToString(), false),
        Word(row.Node.Nama, asRead),
        Word(row.Indikator?.Pernyataan?.Teks, asRead),
        Word(row.Indikator?.Nama, asRead),
        Word(row.Indikator?.Satuan, asRead),
        Number(row.Indikator?.KondisiAwal.Cell, asRead),
        .. plan.TahunTarget.Select((_, i) => Number(row.Indikator?.Targets[i].Cell, asRead)),
        Number(row.Indikator?.KondisiAkhir, asRead),
        .. plan.TahunTarget.Select((_, i) => Number(row.Pagu?.Tahun[i].Cell, asRead)),
        Number(row.Pagu?.Total, asRead),
        Word(row.Indikator?.KelompokSasaran, asRead),
        Word(row.Indikator?.Lokasi, asRead),
        Word(row.Indikator?.PenanggungJawab, asRead),
    ];

    private static (string Text, bool IsNumber) Word(DocumentCell? cell, bool asRead) => ((asRead ? cell?.AsRead : cell?.Used) ?? string.Empty, false);

    // As read, what is no number stands as it is; used, it is unknown and empty.
    private static (string Text, bool IsNumber) Number(DocumentCell? cell, bool asRead) =>
        (asRead ? cell?.ValueAsRead : cell?.Value)?.Match(
            value => (Figures.Exact(value), true),
            _ => ((asRead ? cell?.AsRead : null) ?? string.Empty, false)) ?? (string.Empty, false);

    private static void Show(PohonRencana plan, Arguments arguments, Screen screen)
    {
        screen.Heading($"{plan.Tabel}: {plan.Judul}");
        var grid = screen.Table([
            arguments.Say("Kode, indikator", "Code, indicator"),
            arguments.Say("Satuan", "Unit"),
            arguments.Say("Awal", "Base"),
            .. plan.TahunTarget.Select(tahun => tahun.ToString()),
            arguments.Say("Akhir", "Final"),
            arguments.Say("Rp total (juta)", "Rp total (million)"),
        ]);
        SimpulRencana? last = null;
        foreach (var row in Rows(plan))
        {
            if (!ReferenceEquals(last, row.Node))
            {
                grid.AddRow(new Text(row.Node.ToString(), new Style(decoration: Decoration.Bold)));
                last = row.Node;
            }

            grid.AddRow(Line(row, arguments));
        }

        screen.Write(grid);
        screen.Line(arguments.Say("--json dan --csv memuat semua kolom; --terbaca menampilkan nilai seperti terbaca dari pindaian.", "--json and --csv hold all columns; --terbaca shows the values as read from the scan."));
    }

    private static Text[] Line(Row row, Arguments arguments) =>
    [
        new Text("  " + Word(row.Indikator?.Nama, arguments.Terbaca).Text),
        new Text(Word(row.Indikator?.Satuan, arguments.Terbaca).Text),
        Figures.Right(Shown(row.Indikator?.KondisiAwal.Cell, arguments)),
        .. row.Indikator?.Targets.Select(target => Figures.Right(Shown(target.Cell, arguments))) ?? [],
        Figures.Right(Shown(row.Indikator?.KondisiAkhir, arguments)),
        Figures.Right(Million(arguments.Terbaca ? row.Pagu?.Total.ValueAsRead : row.Pagu?.Total.Value, arguments.Bahasa)),
    ];

    private static string Shown(DocumentCell? cell, Arguments arguments) => (arguments.Terbaca ? cell?.AsRead : cell?.Used) ?? string.Empty;

    private static string Million(ValueOrReason<decimal>? amount, Bahasa bahasa) =>
        amount?.Match(value => Figures.Whole(value / 1_000_000, bahasa), _ => string.Empty) ?? string.Empty;

    private sealed record Row(SimpulRencana Node, IndikatorRow? Indikator, PaguSimpul? Pagu);
}
