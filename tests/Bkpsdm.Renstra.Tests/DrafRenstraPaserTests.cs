using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The draft of April 2025 against its source lines.</summary>
public class DrafRenstraPaserTests
{
    private static readonly RencanaStrategis Draf = DrafRenstraPaser.Load();

    [Fact]
    public void Draft_has_21_nodes_and_29_indicators()
    {
        Assert.Equal((21, 29), (Draf.Rencana.Nodes.Count, Draf.Rencana.Indikator.Count()));
        Assert.Equal((2, 3, 3), (Draf.Rencana.Roots.Count, Draf.Rencana.ByJenjang(JenjangRencana.Sasaran).Count(), Draf.Rencana.ByJenjang(JenjangRencana.Program).Count()));
        Assert.Empty(Draf.Rencana.Faults);
    }

    // A plain second reading: every cell of a line is in the row, in any order, and nothing more.
    [Fact]
    public void Every_cell_of_lampiran_3_is_in_its_row()
    {
        var lines = Lines("draf-lampiran-3", 20).ToArray();
        Assert.Equal(29, lines.Length);
        foreach (var node in Draf.Rencana.Nodes)
        {
            foreach (var row in node.Indikator)
            {
                string?[] cells =
                [
                    .. ReferenceEquals(row, node.Indikator[0]) ? new[] { node.Nama.AsRead } : [],
                    row.Nama.AsRead, row.KondisiAwal.Cell.AsRead, .. row.Targets.Select(target => target.Cell.AsRead), row.KondisiAkhir.AsRead, row.PenanggungJawab.AsRead, row.Lokasi.AsRead,
                    .. node.Pagu?.Reference == row.Reference ? node.Pagu.Tahun.Select(year => year.Cell.AsRead).Append(node.Pagu.Total.AsRead) : [],
                ];
                Assert.Equal(
                    lines[row.Reference.Baris - 1].Order(StringComparer.Ordinal),
                    cells.Where(cell => !string.IsNullOrEmpty(cell)).Order(StringComparer.Ordinal));
            }
        }
    }

    // Lampiran III, first row: 82 | 84 86 88 90 92 | 92 and 21.458.285.179 in the first year.
    [Fact]
    public void First_row_is_that_of_the_lampiran()
    {
        var first = Draf.Rencana.Nodes[0];

        Assert.Equal(82m, first.Indikator[0].KondisiAwal.Cell.Value);
        Assert.Equal(92m, first.Indikator[0].TargetAt(TahunAnggaran.Create(2030)));
        Assert.Equal(21_458_285_179m, first.Pagu!.At(TahunAnggaran.Create(2026)));
    }

    [Fact]
    public void Shared_indicators_have_the_ids_of_the_final_plan()
    {
        var final = PaserRenstra.Load().Rencana.Indikator.Select(row => row.IdIndikator).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(14, Draf.Rencana.Indikator.Count(row => final.Contains(row.IdIndikator)));
    }

    // Tahun-1 to Tahun-5 are 2026 to 2030 by inference: these five have targets that change by the year, and Tabel 4.1 has them so.
    [Fact]
    public void Targets_that_change_by_the_year_are_those_of_the_final_plan_in_the_same_years()
    {
        string[] ids = ["kepuasan-layanan-kepegawaian", "nilai-sakip", "indeks-sistem-merit", "indeks-profesionalitas-asn", "hukuman-disiplin"];
        var final = PaserRenstra.Load().Rencana;

        Assert.Equal([2026, 2027, 2028, 2029, 2030], Draf.Rencana.TahunTarget.Select(tahun => tahun.Year));
        Assert.All(ids, id => Assert.Equal(Targets(final, id), Targets(Draf.Rencana, id)));
        Assert.All(ids, id => Assert.True(Targets(final, id).Distinct().Count() > 1));
    }

    // 110 figures of rupiah: 18 rows with five years and a total, and two totals alone.
    [Fact]
    public void Years_of_every_row_make_its_total_and_no_figure_is_corrected()
    {
        var recap = RekapPagu.Of(Draf.Rencana);
        var whole = Draf.Rencana.Nodes.Where(node => recap.JumlahTahun(node).Missing == 0).ToArray();

        Assert.Equal(18, whole.Length);
        Assert.All(whole, node => Assert.Equal(node.Pagu!.Total.Value, recap.JumlahTahun(node).Nilai));
        Assert.Equal(
            ["sasaran-2", "sasaran-3", "program-pengembangan-sumber-daya-manusia"],
            Draf.Rencana.Nodes.Except(whole).Select(node => node.Id));
        Assert.All(Cells(Draf.Rencana), cell => Assert.Null(cell.Correction));
    }

    // The sums that close: 6 columns of two programs and of sasaran-1, the total of the third program and of sasaran-3.
    [Fact]
    public void Children_of_programs_and_sasaran_add_up()
    {
        var recap = RekapPagu.Of(Draf.Rencana);
        var differences = Draf.Rencana.Nodes
            .Where(node => node.Children.Count > 0 && node.Jenjang != JenjangRencana.Tujuan)
            .SelectMany(node => Columns.Select(tahun => recap.Selisih(node, tahun)))
            .Where(difference => difference.TryGet(out _))
            .ToArray();

        Assert.Equal(20, differences.Length);
        Assert.All(differences, difference => Assert.Equal(0m, difference));
    }

    // The paper's own: the first goal bears the second one's budget too, the second lacks the program of training (Lampiran III).
    [Theory]
    [InlineData("tujuan-1", 7_896_496_766L, 8_551_110_538L, 9_280_629_612L, 10_075_638_073L, 10_916_318_724L, 46_720_193_713L)]
    [InlineData("tujuan-2", -3_060_000_000L, -3_375_000_000L, -3_723_000_000L, -4_101_800_000L, -4_519_480_000L, -18_779_280_000L)]
    public void Goals_differ_from_their_children_in_every_column_and_stay_so(string id, params long[] differences)
    {
        var recap = RekapPagu.Of(Draf.Rencana);
        var goal = Draf.Rencana.Roots.Single(node => node.Id == id);

        Assert.Equal(differences.Select(difference => (decimal?)difference), Columns.Select(tahun => Number(recap.Selisih(goal, tahun))));
    }

    [Fact]
    public void Every_cell_of_lampiran_4_is_in_its_row()
    {
        var lines = File.ReadLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "draf-lampiran-4.txt"))
            .Select(line => line.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Split('\t'))
            .Where(cells => cells.Length == 9 && cells[0].Length == 0 && cells[1].Length > 0)
            .ToArray();

        Assert.Equal(24, lines.Length);
        Assert.Equal(
            lines,
            Draf.IndikatorProgram.Rows.Select(row => (string[])["", row.Nama.AsRead!, row.KondisiAwal.Cell.AsRead!, .. row.Targets.Select(target => target.Cell.AsRead!), row.KondisiAkhir.AsRead!]));
    }

    // Lampiran IV states every indicator of programs and kegiatan again, and the same figures.
    [Fact]
    public void Lampiran_4_says_what_lampiran_3_says()
    {
        var tree = Draf.Rencana.Nodes.Where(node => node.Jenjang is JenjangRencana.Program or JenjangRencana.Kegiatan).SelectMany(node => node.Indikator);

        Assert.Equal(
            tree.Select(row => (row.IdIndikator, row.KondisiAwal, string.Join(' ', row.Targets), row.KondisiAkhir)),
            Draf.IndikatorProgram.Rows.Select(row => (row.IdIndikator, row.KondisiAwal, string.Join(' ', row.Targets), row.KondisiAkhir)));
    }

    [Fact]
    public void Every_cell_of_lampiran_2_is_in_its_row()
    {
        var lines = File.ReadLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "draf-lampiran-2.txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 4 && !cells[0].StartsWith("<b>", StringComparison.Ordinal));

        Assert.Equal(
            lines,
            Draf.KesepakatanForum.Rows.Select(row => new[] { row["tujuan"].AsRead!, row["sasaran"].AsRead!, row["strategi"].AsRead!, row["kebijakan"].AsRead! }));
    }

    [Fact]
    public void Forum_agreed_on_issue_vision_and_six_policies()
    {
        var forum = Draf.KesepakatanForum;

        Assert.StartsWith("Penguatan implementasi Reformasi Birokrasi", forum["isuStrategis"].AsRead, StringComparison.Ordinal);
        Assert.Equal(6, forum.Rows.Count);
        Assert.Equal("2. Pemetaan profil pegawai melalui uji kompetensi", forum.Rows[2]["kebijakan"].AsRead);
        Assert.Equal(CellKind.Empty, forum.Rows[2]["tujuan"].Kind);
    }

    // The years, and null for the printed total.
    private static readonly TahunAnggaran?[] Columns = [.. Enumerable.Range(2026, 5).Select(tahun => (TahunAnggaran?)TahunAnggaran.Create(tahun)), null];

    private static decimal?[] Targets(PohonRencana tree, string id) =>
        [.. tree.Indikator.Single(row => row.IdIndikator == id).Targets.Select(target => Number(target.Cell.Value))];

    private static decimal? Number(ValueOrReason<decimal> value) => value.TryGet(out var number) ? number : null;

    private static IEnumerable<DocumentCell> Cells(PohonRencana tree) =>
        tree.Nodes.Where(node => node.Pagu is not null).SelectMany(node => node.Pagu!.Tahun.Select(year => year.Cell).Append(node.Pagu.Total))
            .Concat(tree.Indikator.SelectMany(row => row.Targets.Select(target => target.Cell).Append(row.KondisiAwal.Cell).Append(row.KondisiAkhir)));

    private static IEnumerable<string[]> Lines(string name, int cells) =>
        File.ReadLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", name + ".txt"))
            .Select(line => line.Split('\t'))
            .Where(line => line.Length == cells && line[0] is not ("Tujuan" or "1") && !line.Contains("Tahun-1") && !line.Contains("Rp"))
            .Select(line => line.Where(cell => cell.Length > 0).ToArray());
}
