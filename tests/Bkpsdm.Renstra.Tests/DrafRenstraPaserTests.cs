using Bkpsdm.Indicators;
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
        Assert.Equal((2, 3, 3), (Draf.Rencana.Roots.Count, Draf.Rencana.AtLevel(JenjangRencana.Sasaran).Count(), Draf.Rencana.AtLevel(JenjangRencana.Program).Count()));
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
        var final = PaserRenstra.Load().Rencana.Indikator.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(14, Draf.Rencana.Indikator.Count(row => final.Contains(row.Id)));
    }

    [Fact]
    public void Forum_agreed_on_issue_vision_and_six_policies()
    {
        var forum = Draf.KesepakatanForum;

        Assert.StartsWith("Penguatan implementasi Reformasi Birokrasi", forum.IsuStrategis.AsRead, StringComparison.Ordinal);
        Assert.Equal(6, forum.Rows.Count);
        Assert.Equal("2. Pemetaan profil pegawai melalui uji kompetensi", forum.Rows[2].Kebijakan.AsRead);
        Assert.Equal(CellKind.Empty, forum.Rows[2].Tujuan.Kind);
    }

    private static IEnumerable<string[]> Lines(string name, int cells) =>
        File.ReadLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", name + ".txt"))
            .Select(line => line.Split('\t'))
            .Where(line => line.Length == cells && line[0] is not ("Tujuan" or "1") && !line.Contains("Tahun-1") && !line.Contains("Rp"))
            .Select(line => line.Where(cell => cell.Length > 0).ToArray());
}
