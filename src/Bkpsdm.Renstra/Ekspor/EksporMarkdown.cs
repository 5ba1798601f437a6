using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The tables of a plan as Markdown, with the columns of the document: the main one (Tabel 4.1 of the Paser plan), and those that state targets again.</summary>
/// <remarks>
/// Values are those used, letter by letter: <c>-</c> and <c>N/A</c> stay as they are, a cell that the scan has lost says so. In the main table a program
/// or kegiatan has a row for itself and its indicators below, a tujuan, a sasaran and a sub kegiatan stand on the row of their first
/// indicator; the rupiah stand where the document has them. The same plan gives the same bytes, with line feeds.
/// </remarks>
public static class EksporMarkdown
{
    /// <summary>Writes the main table.</summary>
    /// <param name="pohon">The tree of the plan.</param>
    /// <param name="bahasa">The language of the heads; names and values are those of the plan.</param>
    /// <returns>A heading and the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pohon"/> is null.</exception>
    public static string Render(PohonRencana pohon, Bahasa bahasa)
    {
        Guard.Against.Null(pohon);
        var table = new TabelMarkdown(pohon.Tabel, pohon.Judul, [.. Head(pohon, bahasa)], column => IsNumber(pohon, column));
        foreach (var node in pohon.Nodes)
        {
            Node(table, pohon, node, bahasa);
        }

        return table.ToString();
    }

    /// <summary>Writes a table of targets: of goal and objectives, of main and key indicators, or of program indicators (Tabel 3.1, 3.2, 4.3 and 4.4 of the Paser plan).</summary>
    /// <remarks>In the table of main and key indicators each group has a row for itself, and its numbers begin again.</remarks>
    /// <param name="tabel">The table.</param>
    /// <param name="bahasa">The language of the heads.</param>
    /// <returns>A heading and the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tabel"/> is null.</exception>
    public static string Render(TargetTable tabel, Bahasa bahasa) => Guard.Against.Null(tabel) switch
    {
        TargetTable<TujuanSasaranRow> goals => Goals(goals, bahasa),
        TargetTable<PenetapanRow> main => Main(main, bahasa),
        _ => Program(tabel, bahasa),
    };

    private static string Goals(TargetTable<TujuanSasaranRow> tabel, Bahasa bahasa)
    {
        var table = new TabelTarget(tabel.Tabel, tabel.Judul, ["No", Say("Tujuan", "Goal", bahasa), Say("Sasaran", "Objective", bahasa), Say("Indikator", "Indicator", bahasa)], bahasa);
        foreach (var row in tabel.Rows)
        {
            table.Add([Cell(row.Nomor, bahasa), Cell(row.Tujuan, bahasa), Cell(row.Sasaran, bahasa), Cell(row.Nama, bahasa)], row.KondisiAwal, row.Targets, row.KondisiAkhir);
        }

        return table.ToString();
    }

    private static string Main(TargetTable<PenetapanRow> tabel, Bahasa bahasa)
    {
        var table = new TabelTarget(tabel.Tabel, tabel.Judul, ["No", Say("Indikator kinerja", "Indicator", bahasa)], bahasa);
        string? group = null;
        var number = 0L;
        foreach (var row in tabel.Rows)
        {
            if (!string.Equals(row.Kelompok, group, StringComparison.Ordinal))
            {
                group = row.Kelompok;
                number = 0;
                table.Group(Say("Indikator kinerja " + group, "Indicators: " + group, bahasa));
            }

            table.Add([ExactText.Of(++number), Cell(row.Nama, bahasa)], row.KondisiAwal, row.Targets, row.KondisiAkhir);
        }

        return table.ToString();
    }

    private static string Program(TargetTable tabel, Bahasa bahasa)
    {
        var table = new TabelTarget(tabel.Tabel, tabel.Judul, ["No", Say("Indikator", "Indicator", bahasa)], bahasa);
        foreach (var row in tabel.Rows)
        {
            table.Add([ExactText.Of((long)row.Reference.Baris), Cell(row.Nama, bahasa)], row.KondisiAwal, row.Targets, row.KondisiAkhir);
        }

        return table.ToString();
    }

    private static string Say(string indonesia, string english, Bahasa bahasa) => bahasa == Bahasa.English ? english : indonesia;

    private static string Cell(DocumentCell? cell, Bahasa bahasa) => TabelMarkdown.Cell(cell, bahasa);

    private static string Cell(string text) => TabelMarkdown.Cell(text);

    private static IEnumerable<string> Head(PohonRencana pohon, Bahasa bahasa)
    {
        string Say(string indonesia, string english) => EksporMarkdown.Say(indonesia, english, bahasa);
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

    private static void Node(TabelMarkdown table, PohonRencana pohon, SimpulRencana node, Bahasa bahasa)
    {
        var bearer = node.Indikator.FirstOrDefault(row => row.Reference == node.Pagu?.Reference) ?? (node.Indikator.Count > 0 ? node.Indikator[0] : null);
        var isOwnRow = node.Indikator.Count == 0 || node.Jenjang is JenjangRencana.Program or JenjangRencana.Kegiatan;
        if (isOwnRow)
        {
            table.Add([.. Names(node), .. Measure(pohon, null, bearer is null ? node.Pagu : null, bahasa)]);
        }

        PernyataanHasil? last = null;
        for (var i = 0; i < node.Indikator.Count; i++)
        {
            var row = node.Indikator[i];
            IReadOnlyList<string> names = i == 0 && !isOwnRow ? Names(node) : ["", "", "", row.Pernyataan is { } hasil && !ReferenceEquals(hasil, last) ? Cell(hasil.Teks, bahasa) : ""];
            last = row.Pernyataan;
            table.Add([.. names, .. Measure(pohon, row, ReferenceEquals(row, bearer) ? node.Pagu : null, bahasa)]);
        }
    }

    private static IReadOnlyList<string> Names(SimpulRencana node) => node.Jenjang switch
    {
        JenjangRencana.Tujuan => [Bold(node), "", Cell(node.Kode.ToString()), ""],
        JenjangRencana.Sasaran => ["", Bold(node), Cell(node.Kode.ToString()), ""],
        JenjangRencana.SubKegiatan => ["", "", Cell(node.Kode.ToString()), Cell(node.Nama.ToString())],
        _ => ["", "", Cell(node.Kode.ToString()), Bold(node)],
    };

    private static IEnumerable<string> Measure(PohonRencana pohon, IndikatorRow? row, PaguSimpul? pagu, Bahasa bahasa) =>
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

    private static string Bold(SimpulRencana node) => node.Nama.ToString().Trim() is { Length: > 0 } name ? "**" + Cell(name) + "**" : string.Empty;
}
