using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The plan as Mermaid and Markdown.</summary>
public class EksporTeksTests
{
    [Fact]
    public void Cascade_as_Mermaid() => RencanaKecil.AssertGolden("kaskade.mmd", EksporMermaid.Render(RencanaKecil.Plan.Rencana, 4, Bahasa.Indonesia));

    [Fact]
    public void Performance_tree_as_Mermaid() => RencanaKecil.AssertGolden("pokin.mmd", EksporMermaid.Render(RencanaKecil.Plan.PohonKinerja, 2, Bahasa.English));

    [Fact]
    public void Table_as_Markdown() => RencanaKecil.AssertGolden("rencana.md", EksporMarkdown.Render(RencanaKecil.Plan.Rencana, Bahasa.Indonesia));

    // Tabel 4.1: 77 nodes, of which 1 tujuan, 2 sasaran, 3 programs and 13 kegiatan stand on four levels, and 58 sub kegiatan below.
    [Fact]
    public void Mermaid_of_the_shipped_plan_has_every_node_or_counts_it()
    {
        var text = EksporMermaid.Render(PaserRenstra.Load().Rencana, 4, Bahasa.Indonesia);

        Assert.Equal(19, text.Split('\n').Count(line => line.Contains("<br/>", StringComparison.Ordinal)));
        Assert.Equal(58, text.Split('\n').Where(line => line.Contains("di bawahnya", StringComparison.Ordinal)).Sum(line => int.Parse(line.Split('"')[1].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    // 112 indicator rows, and a row of their own for 3 programs and 13 kegiatan; a heading, a blank line, two lines of head.
    [Fact]
    public void Markdown_of_the_shipped_plan_has_every_row_with_all_its_columns()
    {
        var lines = EksporMarkdown.Render(PaserRenstra.Load().Rencana, Bahasa.Indonesia).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(1 + 2 + 112 + 16, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Equal(23, line.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|')));
        Assert.Contains("| 80 | 17.594.096.616,00 | 82 |", lines[3], StringComparison.Ordinal);
    }

    // Tabel 4.3 as the document prints it, the number beginning again in each group.
    [Fact]
    public void Table_of_the_key_indicators_as_Markdown()
    {
        const string Expected = """
            # Tabel 4.3. Penetapan Indikator Kinerja Utama Perangkat Daerah Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Paser

            | No | Indikator kinerja | Kondisi awal 2024 | Target 2025 | Target 2026 | Target 2027 | Target 2028 | Target 2029 | Target 2030 | Kondisi akhir |
            | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            |  | **Indikator kinerja utama** |  |  |  |  |  |  |  |  |
            | 1 | Indeks Profesionalitas ASN | 79 | 70 | 80 | 82 | 84 | 86 | 88 | 88 |
            | 2 | Tingkat Kepuasan Masyarakat terhadap Layanan Kepegawaian, Pendidikan dan Pelatihan | 81,62 | 82 | 84 | 86 | 88 | 90 | 92 | 92 |
            | 3 | Nilai SAKIP Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | 71,51 | 71,51 | 71,5 | 72 | 72,5 | 73 | 73,5 | 73,5 |
            | 4 | Indeks Sistem Merit | 246,5 | 250 | 250 | 260 | 270 | 280 | 300 | 300 |
            |  | **Indikator kinerja kunci** |  |  |  |  |  |  |  |  |
            | 1 | Nilai Indeks Implementasi NSPK manajemen ASN | 66,7 | 70,01 | 72 | 74 | 76 | 78 | 80 | 80 |

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), EksporMarkdown.Render(PaserRenstra.Load().PenetapanIndikator, Bahasa.Indonesia));
    }

    // Two rows in Tabel 3.1, three in 3.2, seven in 4.4; every line has the columns of the head.
    [Fact]
    public void Other_tables_have_every_row_with_all_its_columns()
    {
        var plan = PaserRenstra.Load();
        string[] tables = [.. plan.TujuanSasaran.Select(table => EksporMarkdown.Render(table, Bahasa.English)), EksporMarkdown.Render(plan.IndikatorProgram, Bahasa.English)];

        Assert.Equal([2, 3, 7], tables.Select(table => table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 3));
        Assert.All(tables, table => Assert.Single(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Count(letter => letter == '|')).Distinct()));
        Assert.Contains("| 6 | Persentase ASN Yang Naik Jenjang | N/A | 75 | 75 | 78 | 80 | 80 | 80 |", tables[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_below_one_is_an_error_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EksporMermaid.Render(RencanaKecil.Plan.Rencana, 0, Bahasa.Indonesia));
        Assert.Throws<ArgumentOutOfRangeException>(() => EksporMermaid.Render(RencanaKecil.Plan.PohonKinerja, 0, Bahasa.Indonesia));
    }

    [Fact]
    public void Plan_without_trees_is_an_empty_chart_and_an_empty_table()
    {
        var empty = RencanaStrategis.Read("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""").AsT1;

        Assert.StartsWith("flowchart LR\n", EksporMermaid.Render(empty.Rencana, 4, Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Equal("flowchart LR\n", EksporMermaid.Render(empty.PohonKinerja, 4, Bahasa.Indonesia));
        Assert.EndsWith("| No | Indicator | Baseline | Final condition |\n| --- | --- | ---: | ---: |\n", EksporMarkdown.Render(empty.IndikatorProgram, Bahasa.English), StringComparison.Ordinal);
        Assert.Equal(4, EksporMarkdown.Render(empty.Rencana, Bahasa.English).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length + 1);
    }
}
