using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The jabatan of the plan: every spelling of every table means exactly one, or each party of it one.</summary>
public class DaftarJabatanTests
{
    private const string Tabel41 = "Tabel 4.1";
    private const string Tabel45 = "Tabel 4.5";
    private const string Keputusan = "Keputusan IKU/IKI";

    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly DaftarJabatan Daftar = Plan.Jabatan;

    // The last cell of a row of Tabel 4.1 is its party, in the source lines as in the data.
    [Fact]
    public void Every_spelling_of_tabel41_means_one()
    {
        var spellings = Lines("tabel-4.1")
            .Select(line => line.TrimEnd('\t').Split('\t'))
            .Where(cells => cells.Length > 20)
            .Select(cells => cells[^1].Trim())
            .Where(cell => cell.Length > 0 && !cell.Any(char.IsDigit) && !cell.StartsWith("Unit Kerja", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(19, spellings.Count);
        Assert.All(spellings, spelling => Assert.Single(Resolved(Daftar.Resolve(Tabel41, spelling))));
    }

    [Fact]
    public void Every_cell_of_the_plan_means_one_as_read_and_as_used()
    {
        var cells = Plan.Rencana.Indikator.Select(row => row.PenanggungJawab).Where(cell => cell.Kind != CellKind.Lost).ToList();

        Assert.Equal(112, cells.Count);
        Assert.All(cells, cell =>
        {
            var asRead = Assert.Single(Resolved(Daftar.Resolve(Plan.Rencana.Tabel, cell)));
            Assert.Same(asRead, Assert.Single(Resolved(Daftar.Resolve(Plan.Rencana.Tabel, cell.Used!))));
        });
    }

    [Fact]
    public void Every_spelling_of_tabel45_means_its_parties()
    {
        var cells = Lines("tabel-4.5").Select(line => line.Split('\t')).Where(cells => cells.Length == 5 && cells[4].Length > 0).Select(cells => cells[4]).Distinct(StringComparer.Ordinal).ToList();

        Assert.Equal(9, cells.Count);
        Assert.All(cells, cell => Assert.Equal(cell.StartsWith("1. ", StringComparison.Ordinal) ? 3 : 1, Resolved(Daftar.Resolve(Tabel45, cell)).Count));
    }

    [Fact]
    public void Every_spelling_of_the_decree_means_the_party_of_the_data()
    {
        var keputusan = Plan.Keputusan;
        Assert.All(keputusan.Bagian, bagian => Assert.Equal(bagian.Pihak, Assert.Single(Resolved(Daftar.Resolve(Keputusan, bagian.Terbaca, bagian.Nomor))).Id));
        Assert.All(keputusan.Rows, entri => Assert.All(entri.PenanggungJawab, pihak =>
            Assert.Equal(pihak.Jabatan, Assert.Single(Resolved(Daftar.Resolve(Keputusan, pihak.Terbaca, entri.Bagian.Nomor))).Id)));
    }

    // Sections 7 and 11 of the decree, with the duties of two bidang.
    [Fact]
    public void Two_analis_of_one_name_are_two()
    {
        const string Nama = "Analis SDM Aparatur Ahli Muda";

        Assert.Equal("EJAAN_MENDUA", Daftar.Resolve(Keputusan, Nama).Reason!.Code);
        Assert.Equal("analis-sdm-muda-pengadaan", Assert.Single(Resolved(Daftar.Resolve(Keputusan, Nama, 7))).Id);
        Assert.Equal("analis-sdm-muda-disiplin", Assert.Single(Resolved(Daftar.Resolve(Keputusan, Nama, 11))).Id);
    }

    [Theory]
    [InlineData(Tabel41, "Kepala Bidang Pengadaan, Pemberantasan dan Informasi Kepegawaian", "kabid-pengadaan-pemberhentian-informasi")]
    [InlineData(Tabel45, "Kepala Bidang Pengadaan, Pemberhentian dan Sistem Informasi Kepegawaian", "kabid-pengadaan-pemberhentian-informasi")]
    [InlineData(Tabel41, "Kepala Bidang Penilaian dan Evaluasi Kinerja Aparatur", "kabid-penilaian-disiplin-penghargaan")]
    [InlineData(Tabel41, "Pusat Komputer Ahli Muda", "pranata-komputer-muda")]
    [InlineData(Tabel41, "Sis/Pelekasna Kerangka Pangkat", "pelaksana-kenaikan-pangkat")]
    [InlineData(Tabel41, "BKPSDM", "bkpsdm")]
    [InlineData("Tabel lain", "sekretaris", "sekretaris")]
    [InlineData("Tabel lain", "kepala subbagian umum", "kasubbag-umum")]
    public void A_spelling_means(string tabel, string ejaan, string id) => Assert.Equal(id, Assert.Single(Resolved(Daftar.Resolve(tabel, ejaan))).Id);

    [Fact]
    public void A_text_with_several_parties_means_several() =>
        Assert.Equal(
            ["bidang-pengadaan-pemberhentian-informasi", "bidang-pengembangan-mutasi-promosi", "sekretariat"],
            Resolved(Daftar.Resolve(Tabel45, "1. Bidang Pengadaan, Pemberhentian dan Sistem Informasi; 2. Bidang Pengembangan, Mutasi dan Promosi ASN 3. Sekretariat.")).Select(jabatan => jabatan.Id));

    [Theory]
    [InlineData("Kepala Dinas")]
    [InlineData("Sekretariat; Kepala Dinas")]
    [InlineData("")]
    public void An_unknown_spelling_is_a_reason(string ejaan) => Assert.Equal("EJAAN_TIDAK_DIKENAL", Daftar.Resolve(Tabel45, ejaan).Reason!.Code);

    [Fact]
    public void A_lost_cell_is_a_reason() => Assert.Equal("SEL_HILANG", Daftar.Resolve(Tabel41, default(DocumentCell)).Reason!.Code);

    [Fact]
    public void Units_and_superiors_are_in_the_list_and_inferred_ones_say_so()
    {
        Assert.Equal(24, Daftar.All.Count);
        Assert.All(Daftar.All, jabatan => Assert.True(Daftar.Find(jabatan.Unit!).ToOneOf().AsT1.IsUnit));
        Assert.All(Daftar.All.Where(jabatan => jabatan.Atasan is not null), jabatan => Assert.Equal(jabatan.IsUnit, Daftar.Find(jabatan.Atasan!).ToOneOf().AsT1.IsUnit));
        Assert.All(Daftar.All, jabatan => Assert.Equal(
            jabatan.Atasan is null ? StatedBasis.Undecided : jabatan.IsUnit ? StatedBasis.Declared : StatedBasis.Inferred,
            jabatan.AtasanBasis));
        Assert.Equal("sekretaris", Daftar.Find("kasubbag-umum").ToOneOf().AsT1.Atasan);
    }

    [Theory]
    [InlineData("KASUBBAG-UMUM", 1)]
    [InlineData("sekretaris", 1)]
    [InlineData("ANALIS", 2)]
    [InlineData("Pelekasna", 6)]
    [InlineData("kepala dinas", 0)]
    public void Search_is_by_id_or_part_of_a_name(string text, int count) => Assert.Equal(count, Daftar.Search(text).Count);

    [Fact]
    public void Unknown_id_is_a_reason() => Assert.Equal("JABATAN_TIDAK_DIKENAL", Daftar.Find("tidak-ada").Reason!.Code);

    [Theory]
    [InlineData("""[{"id":"a","nama":"A","jenis":"jabatan","unit":null,"atasan":null,"ejaan":[]},{"id":"a","nama":"B","jenis":"jabatan","unit":null,"atasan":null,"ejaan":[]}]""", "ID_GANDA", "$.jabatan.daftar[1].id")]
    [InlineData("""[{"id":"a","nama":" ","jenis":"jabatan","unit":null,"atasan":null,"ejaan":[]}]""", "TEKS_KOSONG", "$.jabatan.daftar[0].nama")]
    [InlineData("""[{"id":"a","nama":"A","jenis":"orang","unit":null,"atasan":null,"ejaan":[]}]""", "KATA_TIDAK_DIKENAL", "$.jabatan.daftar[0].jenis")]
    [InlineData("""[{"id":"a","nama":"A","jenis":"jabatan","unit":null,"atasan":{"id":"b","dasar":"kira"},"ejaan":[]}]""", "KATA_TIDAK_DIKENAL", "$.jabatan.daftar[0].atasan.dasar")]
    [InlineData("""[{"id":"a","nama":"A","jenis":"jabatan","unit":null,"atasan":null,"ejaan":[{"tabel":"T","ejaan":"","dasar":"dinyatakan"}]}]""", "TEKS_KOSONG", "$.jabatan.daftar[0].ejaan[0].ejaan")]
    public void A_fault_is_one_error_with_its_path(string daftar, string code, string path)
    {
        var error = RencanaStrategis.Read([Identity, $"{{\"jabatan\":{{\"daftar\":{daftar}}}}}"], RenstraLimits.Default).AsT0;

        Assert.Equal(code, error.Code);
        Assert.Equal(path, error.Path);
    }

    private const string Identity = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""";

    private static IReadOnlyList<Jabatan> Resolved(ValueOrReason<IReadOnlyList<Jabatan>> result) =>
        result.Match(found => found, reason => throw new InvalidOperationException(reason.ToString()));

    private static string[] Lines(string name) => File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", name + ".txt"));
}
