using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 3.5 and 3.6 against their source lines, broken rows joined.</summary>
public class StrategiKebijakanTests
{
    private const string Json = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"strategi":{"tabel":"T","judul":"x","visi":"v","misi":"m","tabelTahap":"U","judulTahap":"y","tahap":[{"nomor":"I","tahun":2026}],"strategi":[{"id":"s","baris":1,"nama":"n","sasaran":{"id":"sasaran-9","dasar":"dinyatakan"}}],"arahKebijakan":[{"id":"a","baris":1,"nama":"n","strategi":{"id":"t","dasar":"disimpulkan"},"tahap":["p"]}]}}""";

    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly StrategiKebijakan Section = Plan.StrategiKebijakan;

    [Fact]
    public void Vision_and_mission_are_those_of_the_table()
    {
        Assert.Equal("Paser Tuntas (Tangguh, Unggul, Transformatif, Adil, dan Sejahtera)", Section.Visi.AsRead);
        Assert.Equal("Mewujudkan Tata Kelola Pemerintahan yang berintegritas dan adaptif", Section.Misi.AsRead);
        Assert.Equal("Tujuan, Sasaran, Strategi dan Arah Kebijakan Badan Renstra Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Paser Tahun 2025-2029", Section.Judul);
    }

    // What is kept is what was read: all parts of the table, in their order, without loss.
    [Fact]
    public void Statements_of_Tabel35_are_its_cells_in_their_order()
    {
        var cells = Cells("tabel-3.5").Skip(3).SelectMany(line => line.Skip(2)).Where(cell => cell.Length > 0);
        var strategies = Section.Strategi.GroupBy(one => one.Reference.Baris).ToDictionary(group => group.Key, group => group.Select(one => one.Nama.AsRead));
        var kept = Section.ArahKebijakan.SelectMany(arah => strategies.GetValueOrDefault(arah.Reference.Baris, []).Append(arah.Nama.AsRead));

        Assert.Equal(string.Join(' ', cells), string.Join(' ', kept));
        Assert.Equal((4, 10), (Section.Strategi.Count, Section.ArahKebijakan.Count));
    }

    [Fact]
    public void Phases_of_Tabel36_are_its_cells_joined_over_the_pages()
    {
        var lines = Cells("tabel-3.6").Where(line => !line[0].StartsWith("<b>", StringComparison.Ordinal)).ToList();

        Assert.Equal(12, lines.Count);
        for (var column = 0; column < 6; column++)
        {
            var kept = Section.ArahKebijakan.Select(arah => column == 0 ? arah.Nama.AsRead : arah.Tahap[column - 1].Cell.AsRead);
            Assert.Equal(string.Join(' ', lines.Select(line => line[column]).Where(cell => cell.Length > 0)), string.Join(' ', kept));
        }
    }

    [Fact]
    public void Broken_rows_are_joined_by_one_space()
    {
        Assert.Equal("Terlaksananya pengadaan dan pemberhentian ASN yang mampu secara penuh menunjang formasi jabatan dan pencapaian kinerja perangkat daerah", Section.ArahKebijakan[3].Nama.AsRead);
        Assert.Equal("Penyusunan kebutuhan formasi dan prosedur pengadaan ASN", Section.ArahKebijakan[3].Tahap[0].Cell.AsRead);
        Assert.Equal("Pola karier ASN sepenuhnya optimal dan merata, mendukung manajemen SDM jangka panjang", Section.ArahKebijakan[7].Tahap[4].Cell.AsRead);
    }

    [Fact]
    public void Phases_are_five_by_year()
    {
        Assert.All(Section.ArahKebijakan, arah => Assert.Equal(
            [2026, 2027, 2028, 2029, 2030],
            arah.Tahap.Select(tahap => tahap.Tahun.Year)));
        Assert.Equal(["I", "II", "III", "IV", "V"], Section.Columns.Select(column => column.Nomor));
        Assert.Equal("Tabel 3.6", Section.TabelTahap);
    }

    [Fact]
    public void Phase_that_the_scan_cut_is_the_only_correction()
    {
        var cell = Assert.Single(Section.ArahKebijakan.SelectMany(arah => arah.Tahap), tahap => tahap.Cell.Correction is not null).Cell;

        Assert.StartsWith("istem informasi", cell.AsRead, StringComparison.Ordinal);
        Assert.StartsWith("Sistem informasi", cell.Used, StringComparison.Ordinal);
        Assert.Equal(CorrectionCertainty.Likely, cell.Correction?.Certainty);
    }

    // The row of sasaran-2 has two strategies: under which of them its five policy directions stand is inferred.
    [Fact]
    public void Links_are_stated_but_for_the_row_with_two_strategies()
    {
        Assert.Equal(["strategi-1"], BySasaran("sasaran-1").Select(one => one.Id));
        Assert.Equal(["strategi-2", "strategi-3", "strategi-4"], BySasaran("sasaran-2").Select(one => one.Id));
        Assert.Equal([4, 4], Section.Strategi.Skip(1).Take(2).Select(one => one.Reference.Baris));
        Assert.Equal(["arah-4", "arah-5", "arah-6", "arah-7", "arah-8"], Section.ArahKebijakan.Where(arah => arah.Strategi.IsInferred).Select(arah => arah.Id));
        Assert.Equal([3, 2, 3, 2], Section.Strategi.Select(one => Section.ArahKebijakan.Count(arah => arah.Strategi.Id == one.Id)));
        Assert.All(Section.Strategi, one => Assert.True(Plan.Rencana.Find(one.Sasaran.Id!).IsKnown));
    }

    [Fact]
    public void Link_to_what_the_plan_does_not_have_is_kept()
    {
        var plan = RencanaStrategis.Read(Json).AsT1;

        Assert.Equal(("sasaran-9", "t"), (plan.Strategi[0].Sasaran.Id, plan.ArahKebijakan[0].Strategi.Id));
    }

    [Theory]
    [InlineData("disimpulkan", "dikira", "KATA_TIDAK_DIKENAL", "$.strategi.arahKebijakan[0].strategi.dasar")]
    [InlineData("[\"p\"]", "[]", "JUMLAH_SEL_TIDAK_COCOK", "$.strategi.arahKebijakan[0].tahap")]
    [InlineData("\"nomor\":\"I\"", "\"nomor\":\"\"", "TEKS_KOSONG", "$.strategi.tahap[0].nomor")]
    [InlineData("{\"id\":\"s\",\"baris\":1", "{\"id\":\"s\",\"baris\":0", "NOMOR_TIDAK_SAH", "$.strategi.strategi[0].baris")]
    [InlineData("\"id\":\"a\"", "\"id\":\"\"", "TEKS_KOSONG", "$.strategi.arahKebijakan[0].id")]
    [InlineData("\"tabelTahap\":\"U\"", "\"tabelTahap\":\"\"", "TEKS_KOSONG", "$.strategi.tabelTahap")]
    public void Read_unusable_document_is_one_error_with_its_place(string part, string changed, string code, string path)
    {
        var error = RencanaStrategis.Read(Json.Replace(part, changed, StringComparison.Ordinal)).AsT0;

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static IEnumerable<Strategi> BySasaran(string id) => Section.Strategi.Where(one => one.Sasaran.Id == id);

    private static List<string[]> Cells(string source) =>
    [
        .. File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", source + ".txt"))
            .Where(line => line.Contains('\t', StringComparison.Ordinal))
            .Select(line => line.Split('\t')),
    ];
}
