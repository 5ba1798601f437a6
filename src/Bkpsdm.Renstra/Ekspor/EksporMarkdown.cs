using System.Text;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The main table of a plan (Tabel 4.1 of the Paser plan) as Markdown, with the columns of the document.</summary>
/// <remarks>
/// Values are those used, letter by letter: <c>-</c> and <c>N/A</c> stay as they are, a cell that the scan has lost says so. A program
/// or kegiatan has a row for itself and its indicators below, a tujuan, a sasaran and a sub kegiatan stand on the row of their first
/// indicator; the rupiah stand where the document has them. The same plan gives the same bytes, with line feeds.
/// </remarks>
public static class EksporMarkdown
{
    /// <summary>Writes the table.</summary>
    /// <param name="pohon">The tree of the plan.</param>
    /// <param name="bahasa">The language of the heads; names and values are those of the plan.</param>
    /// <returns>A heading and the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pohon"/> is null.</exception>
    public static string Of(PohonRencana pohon, Bahasa bahasa)
    {
        Guard.Against.Null(pohon);
        var text = new StringBuilder("# ").Append(Cell(string.Join(". ", new[] { pohon.Tabel, pohon.Judul }.Where(part => part.Length > 0)))).Append("\n\n");
        var head = Head(pohon, bahasa).ToArray();
        Row(text, head);
        Row(text, [.. head.Select((_, i) => IsNumber(pohon, i) ? "---:" : "---")]);
        foreach (var node in pohon.Nodes)
        {
            Node(text, pohon, node, bahasa);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Head(PohonRencana pohon, Bahasa bahasa)
    {
        string Say(string indonesia, string english) => bahasa == Bahasa.English ? english : indonesia;
        var baseline = pohon.Indikator.Select(row => row.KondisiAwal.Tahun.ToString()).DefaultIfEmpty(string.Empty).First();
        return
        [
            Say("Tujuan", "Goal"),
            Say("Sasaran", "Objective"),
            Say("Kode", "Code"),
            Say("Program/Outcome, Kegiatan/Output, Sub Kegiatan", "Program/outcome, activity/output, sub-activity"),
            Say("Indikator", "Indicator"),
            (Say("Capaian awal ", "Baseline ") + baseline).TrimEnd(),
            Say("Satuan", "Unit"),
            .. pohon.TahunTarget.SelectMany(tahun => new[] { Say($"{tahun} target", $"{tahun} target"), $"{tahun} Rp" }),
            Say("Akhir target", "Final target"),
            Say("Akhir Rp", "Final Rp"),
            Say("Kelompok sasaran", "Target group"),
            Say("Lokasi", "Location"),
            Say("Penanggung jawab", "Responsible"),
        ];
    }

    private static bool IsNumber(PohonRencana pohon, int column) => column == 5 || (column > 6 && column < 9 + (2 * pohon.TahunTarget.Count));

    private static void Node(StringBuilder text, PohonRencana pohon, SimpulRencana node, Bahasa bahasa)
    {
        var bearer = node.Indikator.FirstOrDefault(row => row.Reference == node.Pagu?.Reference) ?? (node.Indikator.Count > 0 ? node.Indikator[0] : null);
        var isOwnRow = node.Indikator.Count == 0 || node.Jenjang is JenjangRencana.Program or JenjangRencana.Kegiatan;
        if (isOwnRow)
        {
            Row(text, [.. Names(node), .. Measure(pohon, null, bearer is null ? node.Pagu : null, bahasa)]);
        }

        PernyataanHasil? last = null;
        for (var i = 0; i < node.Indikator.Count; i++)
        {
            var row = node.Indikator[i];
            IReadOnlyList<string> names = i == 0 && !isOwnRow ? Names(node) : ["", "", "", row.Pernyataan is { } hasil && !ReferenceEquals(hasil, last) ? Cell(hasil.Teks, bahasa) : ""];
            last = row.Pernyataan;
            Row(text, [.. names, .. Measure(pohon, row, ReferenceEquals(row, bearer) ? node.Pagu : null, bahasa)]);
        }
    }

    private static IReadOnlyList<string> Names(SimpulRencana node) => node.Jenjang switch
    {
        JenjangRencana.Tujuan => [Bold(node), "", Cell(node.Kode.ToString()), ""],
        JenjangRencana.Sasaran => ["", Bold(node), Cell(node.Kode.ToString()), ""],
        JenjangRencana.SubKegiatan => ["", "", Cell(node.Kode.ToString()), Cell(node.Nama.ToString())],
        _ => ["", "", Cell(node.Kode.ToString()), Bold(node)],
    };

    private static IEnumerable<string> Measure(PohonRencana pohon, BarisIndikator? row, PaguSimpul? pagu, Bahasa bahasa) =>
    [
        Cell(row?.Nama, bahasa),
        Cell(row?.KondisiAwal.Cell, bahasa),
        Cell(row?.Satuan, bahasa),
        .. pohon.TahunTarget.SelectMany((_, i) => new[] { Cell(row?.Targets[i].Cell, bahasa), Cell(pagu?.Tahun[i].Cell, bahasa) }),
        Cell(row?.KondisiAkhir, bahasa),
        Cell(pagu?.Total, bahasa),
        Cell(row?.KelompokSasaran, bahasa),
        Cell(row?.Lokasi, bahasa),
        Cell(row?.PenanggungJawab, bahasa),
    ];

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    private static string Bold(SimpulRencana node) => node.Nama.ToString().Trim() is { Length: > 0 } name ? "**" + Cell(name) + "**" : string.Empty;

    private static string Cell(DocumentCell? cell, Bahasa bahasa) => cell switch
    {
        null => string.Empty,
        { Kind: CellKind.Lost } => bahasa == Bahasa.English ? "(lost)" : "(hilang)",
        { } known => Cell(known.ToString()),
    };

    // A cell is one line; what Markdown or HTML would read as a mark is escaped.
    private static string Cell(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.Trim())
        {
            escaped.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '~' => "\\" + letter,
                < ' ' or '\u0085' or '\u2028' or '\u2029' => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
