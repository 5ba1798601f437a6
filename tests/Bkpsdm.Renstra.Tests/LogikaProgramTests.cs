using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 4.2 against its source lines, and its links against the tree of the plan.</summary>
public class LogikaProgramTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    [Fact]
    public void Every_cell_is_the_cell_of_the_source_line()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "tabel-4.2.txt"))
            .Select(line => line.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Split('\t'))
            .Where(cells => cells.Length == 8 && cells[^1] is not ("KET." or "(8)"))
            .ToArray();

        Assert.Equal(94, lines.Length);
        Assert.Equal(94, Plan.Logika.Rows.Count);
        foreach (var (row, cells) in Plan.Logika.Rows.Zip(lines))
        {
            DocumentCell[] kept = [row["nspk"], row["tujuan"], row["sasaran"], row["outcome"], row["output"], row["indikator"], row["programKegiatan"], row["ket"]];
            Assert.Equal(cells, kept.Select(cell => cell.AsRead));
        }
    }

    [Fact]
    public void Every_link_leads_to_a_part_of_the_plan()
    {
        Assert.All(Plan.Logika.Rows.Where(row => row["idSimpul"].Used is not null), row => Assert.True(Plan.Rencana.Find(row["idSimpul"].Used!).IsKnown, row.Reference.ToString()));
        Assert.All(Plan.Logika.Rows.Where(row => row["idIndikator"].Used is not null), row => Assert.True(Plan.Katalog.Find(row["idIndikator"].Used!).IsKnown, row.Reference.ToString()));
        Assert.All(
            Plan.Logika.Rows.Where(row => row["idPernyataan"].Used is not null),
            row => Assert.Contains(Plan.Rencana.Find(row["idSimpul"].Used!).ToOneOf().AsT1.Pernyataan, statement => statement.Id == row["idPernyataan"].Used));
    }

    // The names are those of the tree but for blanks, capitals and small letters; what differs more is a flaw of the table.
    [Fact]
    public void Names_that_differ_from_the_tree_are_the_known_flaws() =>
        Assert.Equal([27, 41, 44, 48, 51, 54, 79], Plan.Logika.Rows.Where(row => row["programKegiatan"].Used!.Length > 0 && row["idSimpul"].Used is { } id && Letters(Plan.Rencana.Find(id).ToOneOf().AsT1.Nama) != Letters(row["programKegiatan"])).Select(row => row.Reference.Baris));

    // Row 27 has "Administrasi Umum" where Tabel 4.1 has "Administrasi Perkantoran".
    [Fact]
    public void Statement_that_differs_from_the_tree_is_one() =>
        Assert.Equal([27], Plan.Logika.Rows.Where(row => row["idPernyataan"].Used is { } id && Letters(Plan.Rencana.Find(row["idSimpul"].Used!).ToOneOf().AsT1.Pernyataan.Single(statement => statement.Id == id).Teks) != Letters(row["outcome"]) + Letters(row["output"])).Select(row => row.Reference.Baris));

    // Rows 13 and 14 are the same; Evaluasi Kinerja (0007) of Tabel 4.1 is missing.
    [Fact]
    public void Sub_kegiatan_listed_twice_stays_twice_and_one_of_the_tree_is_missing()
    {
        Assert.Equal([13, 14], WithSimpul("5.03.01.2.01.0006").Select(row => row.Reference.Baris));
        Assert.Equal(
            ["5.03.01.2.01.0007"],
            Plan.Rencana.Nodes.Select(node => node.Id).Where(id => !WithSimpul(id).Any()));
    }

    // Row 42: Penyediaan Jasa Surat Menyurat has no row in Tabel 4.1.
    [Fact]
    public void Sub_kegiatan_that_the_tree_does_not_have_is_without_link() =>
        Assert.Equal(["Penyediaan Jasa Surat Menyurat"], Plan.Logika.Rows.Where(row => row["idSimpul"].Used is null && row["programKegiatan"].Used!.Length > 0).Select(row => row["programKegiatan"].Used));

    // Rows 3 and 5: once under the objective, once under the program.
    [Fact]
    public void Indicator_listed_twice_stays_twice() =>
        Assert.Equal([3, 5], Plan.Logika.Rows.Where(row => row["idIndikator"].Used == "nilai-sakip").Select(row => row.Reference.Baris));

    [Theory]
    [InlineData("\"no\":0", "NOMOR_TIDAK_SAH", "$.logika.baris[0].no")]
    [InlineData("\"no\":1,\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.logika.baris[0].lain")]
    public void Read_unusable_document_is_one_error_with_its_place(string no, string code, string path)
    {
        var json = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"logika":{"tabel":"T","judul":"x","baris":[{N,"nspk":"","tujuan":"","sasaran":"","outcome":"","output":"","indikator":"i","programKegiatan":"","ket":""}]}}""";
        Assert.Null(Assert.Single(RencanaStrategis.Read(json.Replace("N,", "\"no\":1,", StringComparison.Ordinal)).AsT1.Logika.Rows)["idIndikator"].Used);

        var error = RencanaStrategis.Read(json.Replace("N,", no + ",", StringComparison.Ordinal)).AsT0;
        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static IEnumerable<CellRow> WithSimpul(string id) => Plan.Logika.Rows.Where(row => row["idSimpul"].Used == id);

    private static string Letters(DocumentCell cell) => string.Concat(cell.ToString().Where(char.IsLetter)).ToUpperInvariant();
}
