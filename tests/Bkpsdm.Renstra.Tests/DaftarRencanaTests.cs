using Bkpsdm.Renstra.Paser;
using System.Text.RegularExpressions;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The lists of section 4.1 against their source lines and against Tabel 4.1.</summary>
public class DaftarRencanaTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    [Fact]
    public void Every_entry_is_that_of_the_source_line()
    {
        string[] entries = [.. File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "daftar-4.1.txt")).Where(line => Regex.IsMatch(line, "^[0-9]"))];

        Assert.Equal(75, entries.Length);
        Assert.Equal(entries, Plan.DaftarRencana.Rows.Select(row => $"{row.Reference.Baris}. {row["nama"]}"));
    }

    // Section 4.1 counts 3 programs, 13 kegiatan, 59 sub kegiatan; Tabel 4.1 has 3, 13 and 58.
    [Theory]
    [InlineData("4.1.A", "program", JenjangRencana.Program, 3, 3)]
    [InlineData("4.1.B", "kegiatan", JenjangRencana.Kegiatan, 13, 13)]
    [InlineData("4.1.C", "subkegiatan", JenjangRencana.SubKegiatan, 59, 58)]
    public void Lists_count_what_they_number(string daftar, string word, JenjangRencana jenjang, int entries, int nodes)
    {
        Assert.Equal(Enumerable.Range(1, entries), Plan.DaftarRencana.Rows.Where(row => row.Reference.Tabel == daftar && row["jenjang"].Used == word).Select(row => row.Reference.Baris));
        Assert.Equal(nodes, Plan.Rencana.ByJenjang(jenjang).Count());
    }

    [Fact]
    public void Every_link_is_a_node_of_the_same_level() =>
        Assert.All(Plan.DaftarRencana.Rows.Where(row => row["idSimpul"].Used is not null), row => Assert.Equal(row["jenjang"].Used, Plan.Rencana.Find(row["idSimpul"].Used!).ToOneOf().AsT1.Jenjang.ToString(), ignoreCase: true));

    // 57 names of the list stand in Tabel 4.1, one of them numbered twice; 27 does not, and one sub kegiatan of the table is in no list.
    [Fact]
    public void Lists_and_table_differ_in_three_places()
    {
        var linked = Plan.DaftarRencana.Rows.Where(row => row["idSimpul"].Used is not null).ToLookup(row => row["idSimpul"].Used!, row => row.Reference.Baris);
        var unlinked = Assert.Single(Plan.DaftarRencana.Rows, row => row["idSimpul"].Used is null);
        var twice = Assert.Single(linked, entries => entries.Count() > 1);
        var unlisted = Assert.Single(Plan.Rencana.Nodes, node => node.Jenjang >= JenjangRencana.Program && !linked.Contains(node.Id));

        Assert.Equal((27, "Penyediaan Jasa Surat Menyurat"), (unlinked.Reference.Baris, unlinked["nama"].Used));
        Assert.Equal("5.03.02.2.04.0009", twice.Key);
        Assert.Equal([54, 56], twice);
        Assert.Equal("5.04.02.2.02.0007", unlisted.Id);
    }

    [Theory]
    [InlineData("\"jenjang\":\"tujuan\"", "KATA_TIDAK_DIKENAL", "$.daftarRencana.baris[0].jenjang")]
    [InlineData("\"jenjang\":\"program\",\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.daftarRencana.baris[0].lain")]
    public void Read_unusable_document_is_one_error_with_its_place(string jenjang, string code, string path)
    {
        var json = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"daftarRencana":{"baris":[{"daftar":"4.1.A","no":1,JENJANG,"nama":"x"}]}}""".Replace("JENJANG", jenjang, StringComparison.Ordinal);

        var error = RencanaStrategis.Read(json).AsT0;
        Assert.Equal((code, path), (error.Code, error.Path));
    }
}
