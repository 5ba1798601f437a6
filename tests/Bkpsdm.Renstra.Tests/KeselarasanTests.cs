using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The alignment tables against their source lines, and what they name in the plan.</summary>
public class KeselarasanTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    private static readonly IReadOnlyList<KaitanKeselarasan> All =
    [
        .. Plan.KeterkaitanRpjmd.Rows.Select(row => row.Kaitan),
        .. Plan.Tpb.Rows.Select(row => row.Kaitan),
        .. Plan.AstaCita.Rows.Select(row => row.Kaitan),
        .. Plan.Rpjmn.Rows.Select(row => row.Kaitan),
        .. Plan.Permasalahan.Rows.Select(row => row.Kaitan),
        .. Plan.IsuStrategis.TemaKlhs.Rows.Select(row => row.Kaitan),
        .. Plan.IsuStrategis.IndikasiKlhs.Rows.Select(row => row.Kaitan),
        .. Plan.IsuStrategis.Isu.Rows.Select(row => row.Kaitan),
    ];

    // Tabel 3.3, 2.5, matrix Asta Cita, matrix RPJMN, 2.7, 2.13, 2.14, 2.15.
    [Fact]
    public void Tables_have_3_18_2_3_10_1_1_and_1_rows()
    {
        Assert.Equal(
            [3, 18, 2, 3, 10, 1, 1, 1],
            [
                Plan.KeterkaitanRpjmd.Rows.Count, Plan.Tpb.Rows.Count, Plan.AstaCita.Rows.Count, Plan.Rpjmn.Rows.Count, Plan.Permasalahan.Rows.Count,
                Plan.IsuStrategis.TemaKlhs.Rows.Count, Plan.IsuStrategis.IndikasiKlhs.Rows.Count, Plan.IsuStrategis.Isu.Rows.Count,
            ]);
        Assert.Equal(39, All.Select(kaitan => kaitan.Reference).Distinct().Count());
    }

    [Fact]
    public void Rpjmd_every_cell_is_the_cell_of_the_source_line()
    {
        var lines = Lines("tabel-3.3", 6).Skip(2).ToArray();

        Assert.Equal(lines.SelectMany(cells => cells), Plan.KeterkaitanRpjmd.Rows.SelectMany(row => AsRead(row["tujuanRpjmd"], row["sasaranRpjmd"], row["indikatorRpjmd"], row["tujuan"], row["sasaran"], row["indikator"])));
        Assert.Equal(18, lines.Sum(cells => cells.Length));
    }

    // Row 15 is cut by the end of a page and goes on in a line of its own.
    [Fact]
    public void Tpb_every_cell_is_the_cell_of_the_source_line()
    {
        var lines = Lines("tabel-2.5", 4).Where(cells => cells[0].Length > 0 && char.IsAsciiDigit(cells[0][0])).ToArray();
        var cut = Assert.Single(Lines("tabel-2.5", 4), cells => cells[0].Length == 0);
        lines[14][1] += " " + cut[1];

        Assert.Equal(lines.SelectMany(cells => cells), Plan.Tpb.Rows.SelectMany(row => AsRead(row["nomor"], row["subKegiatan"], row["indikator"], row["penjelasan"])));
        Assert.Equal(72, lines.Sum(cells => cells.Length));
        Assert.Equal("Pengelolaan penyelesaian pelanggaran disiplin ASN", Plan.Tpb.Rows[14]["subKegiatan"].AsRead);
    }

    // Tabel 2.5, numbers as printed: 5, 6, 7, 11, 26 name both; 14, 15, 16, 17, 20, 21 name (b); 1, 8, 9, 10, 12, 25, 27 name (c).
    [Fact]
    public void Tpb_codes_stand_one_by_one()
    {
        Assert.Equal(["5", "6", "7", "11", "26"], Plan.Tpb.Rows.Where(row => row.Texts("indikatorTpb").Count == 2).Select(row => row["nomor"].AsRead));
        Assert.Equal(5 + 6, Plan.Tpb.Rows.Count(row => row.Texts("indikatorTpb").Contains("16.6.1.(b)")));
        Assert.Equal(5 + 7, Plan.Tpb.Rows.Count(row => row.Texts("indikatorTpb").Contains("16.6.1.(c)")));
    }

    [Fact]
    public void Rpjmn_every_cell_is_the_cell_of_the_source_line()
    {
        var lines = Lines("matriks-rpjmn", 5).Skip(1).ToArray();

        Assert.Equal(lines.SelectMany(cells => cells), Plan.Rpjmn.Rows.SelectMany(row => AsRead(row["nomor"], row["targetMakro"], row["programKegiatan"], row["indikator"], row["target"])));
        Assert.Equal(15, lines.Sum(cells => cells.Length));
        Assert.Equal([80m, 60m, 100m], Plan.Rpjmn.Rows.Select(row => row["target"].Value.Match(value => value, _ => -1m)));
    }

    [Fact]
    public void Asta_cita_every_cell_is_the_cell_of_the_source_line()
    {
        var lines = Lines("matriks-asta-cita", 4).Skip(1).ToArray();

        Assert.Equal(lines.SelectMany(cells => cells), Plan.AstaCita.Rows.SelectMany(row => AsRead(row["nomor"], row["astaCita"], row["urusan"], row["subKegiatan"])));
        Assert.Equal(8, lines.Sum(cells => cells.Length));
    }

    // The text layer holds the last two root causes in one cell; one cell is cut and says so.
    [Fact]
    public void Permasalahan_every_cell_is_the_cell_of_the_source_line()
    {
        var lines = Lines("tabel-2.7", 4).Where(cells => !cells[0].Contains("No.", StringComparison.Ordinal)).ToArray();
        var causes = lines[^1][3].Split("</p> <p>").Select(cause => cause.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal)).ToArray();
        lines = [.. lines[..^1], [.. lines[^1][..3], causes[0]], ["", "", "", causes[1]]];
        lines[5][3] = lines[5][3].Replace(" […]", "", StringComparison.Ordinal);

        Assert.Equal(lines.SelectMany(cells => cells), Plan.Permasalahan.Rows.SelectMany(row => AsRead(row["nomor"], row["masalahPokok"], row["masalah"], row["akarMasalah"])));
        Assert.Equal(40, lines.Sum(cells => cells.Length));
        Assert.Equal(6, Assert.Single(Plan.Permasalahan.Rows, row => row.Text("ringkasan") is not null).Kaitan.Reference.Baris);
    }

    // Tabel 2.7: three root causes under problem 1, two under 2, three under 3, two under 4.
    [Fact]
    public void Permasalahan_root_causes_stand_under_their_problem() =>
        Assert.Equal([3, 2, 3, 2], Plan.Permasalahan.Rows.GroupBy(row => row.Kaitan.Acuan).Select(problem => problem.Count()));

    [Fact]
    public void Isu_strategis_every_cell_is_the_cell_of_the_source_line()
    {
        var issues = Plan.IsuStrategis;
        var theme = issues.TemaKlhs.Rows[0];
        var study = issues.IndikasiKlhs.Rows[0];
        var issue = issues.Isu.Rows[0];

        Assert.Equal(
            Lines("tabel-2.13", 2)[1].Select(cell => cell.Replace("<i>", "", StringComparison.Ordinal).Replace("</i>", "", StringComparison.Ordinal)),
            AsRead(theme["tema"], theme["isu"]));
        Assert.Equal(
            Lines("tabel-2.14", 19)[2],
            AsRead(
                [
                    study["isu"], study["nomorIndikator"], study["indikator"], study["targetNasional"], study.Years("capaian")[0].Cell, .. study.Years("target").Select(target => target.Cell),
                    study["ketercapaian"], study["skenarioDut"], study["skenarioTut"], study["urgensi"], study["program"], study["kegiatan"], study["anggaran"], study["pelaksana"],
                ]));
        Assert.Equal(
            Lines("tabel-2.15", 7)[3],
            AsRead(issue["potensi"], issue["permasalahan"], issue["isuKlhs"], issue["isuGlobal"], issue["isuNasional"], issue["isuRegional"], issue["isuStrategis"]));
        Assert.Equal([2024, 2025, 2026, 2027, 2028, 2029], study.Years("target").Select(target => target.Tahun.Year));
        Assert.Equal(2023, study.Years("capaian")[0].Tahun.Year);
        Assert.Equal(5, issues.Ditetapkan.Count);
    }

    // Tabel 2.14 prints the budget under the head of the kegiatan and the kegiatan under that of the budget.
    [Fact]
    public void Klhs_cells_under_each_others_head_stay_there()
    {
        var study = Plan.IsuStrategis.IndikasiKlhs.Rows[0];

        Assert.Equal(("Rp 15.290.779.577", "Pengembangan Kompetensi ASN"), (study["kegiatan"].AsRead, study["anggaran"].AsRead));
        Assert.Equal(["5.03.02", "5.03.02.2.03"], study.Kaitan.IdSimpul);
    }

    // Tabel 4.6 says "Tidak Ada"; that is a fact, and not the same as a plan without the table.
    [Fact]
    public void Program_unggulan_says_that_there_are_none()
    {
        Assert.Equal(["<b>Tidak Ada</b>"], Lines("tabel-4.6", 11)[3].Where(cell => cell.Length > 0));
        Assert.Equal("Tidak Ada", Plan.ProgramUnggulan["pernyataan"].AsRead);
        Assert.Empty(Plan.ProgramUnggulan.Rows);
        Assert.Equal([2025, 2026, 2027, 2028, 2029, 2030], Plan.ProgramUnggulan.Years("tahunTarget").Select(tahun => tahun.Year));

        var without = Read("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""").AsT1;
        Assert.Equal(CellKind.Lost, without.ProgramUnggulan["pernyataan"].Kind);
    }

    [Fact]
    public void Every_link_leads_into_the_tree()
    {
        var nodes = Plan.Rencana.Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var indicators = Plan.Rencana.Indikator.Select(row => row.IdIndikator).ToHashSet(StringComparer.Ordinal);

        Assert.All(All, kaitan => Assert.Subset(nodes, kaitan.IdSimpul.ToHashSet(StringComparer.Ordinal)));
        Assert.All(All, kaitan => Assert.Subset(indicators, kaitan.IdIndikator.ToHashSet(StringComparer.Ordinal)));
        Assert.Equal(27, All.Count(kaitan => kaitan.IdSimpul.Count > 0));
        Assert.Equal(6, All.Sum(kaitan => kaitan.IdIndikator.Count));
    }

    // A declared link has the very name of the node; the three shortened names of Tabel 2.5 are inferred.
    [Fact]
    public void Links_say_whether_the_name_is_that_of_the_node()
    {
        var names = Plan.Rencana.Nodes.ToDictionary(node => node.Id, node => node.Nama.ToString(), StringComparer.Ordinal);

        Assert.Equal(
            ["5.03.02.2.04.0003", "5.04.02.2.01.0003", "5.04.02.2.01.0004"],
            All.Where(kaitan => kaitan.Basis == StatedBasis.Inferred).Select(kaitan => Assert.Single(kaitan.IdSimpul)));
        Assert.All(Plan.Tpb.Rows, row => Assert.Equal(
            row.Kaitan.Basis == StatedBasis.Declared,
            string.Equals(row["subKegiatan"].ToString(), names[row.Kaitan.IdSimpul[0]], StringComparison.OrdinalIgnoreCase)));
        Assert.All(All, kaitan => Assert.Equal(kaitan.Basis == StatedBasis.Undecided, kaitan.IdSimpul.Count == 0));
    }

    [Theory]
    [InlineData("tujuan-1", "Tabel 3.3:1", "Tabel 3.3:2", "Tabel 3.3:3")]
    [InlineData("sasaran-2", "Tabel 3.3:3")]
    [InlineData("nilai-sakip", "Tabel 3.3:2")]
    [InlineData("5.03.02.2.03.0004", "Tabel 2.5:9", "Matriks Asta Cita:1")]
    [InlineData("5.04.02.2.02.0007", "Matriks Asta Cita:2")]
    [InlineData("5.04.02", "Matriks RPJMN:1", "Matriks RPJMN:2")]
    [InlineData("asn-naik-jenjang", "Matriks RPJMN:1")]
    [InlineData("5.03.02", "Tabel 2.14:1")]
    [InlineData("5.03.02.2.04.0008", "Tabel 2.5:15")]
    [InlineData("5.03.01")]
    [InlineData("tidak-ada")]
    public void Keselarasan_is_one_call(string id, params string[] rows) =>
        Assert.Equal(rows, Plan.KeselarasanById(id).Select(kaitan => FormattableString.Invariant($"{kaitan.Reference.Tabel}:{kaitan.Reference.Baris}")));

    // Rows 2 and 3 of Tabel 3.3 are beside the merged cell of row 1.
    [Fact]
    public void Keselarasan_says_with_what_and_of_which_kind()
    {
        var kaitan = Assert.Single(Plan.KeselarasanById("indeks-sistem-merit"));

        Assert.Equal(JenisKeselarasan.Rpjmd, kaitan.Jenis);
        Assert.Equal("Meningkatnya Kinerja Pemerintah Daerah yang Bersih dan Akuntabel", kaitan.Acuan);
        Assert.Equal(["tujuan-1", "sasaran-2"], kaitan.IdSimpul);
    }

    [Theory]
    [InlineData("""{"tpb":{"tabel":"","judul":"x","baris":[]}}""", "TEKS_KOSONG", "$.tpb.tabel")]
    [InlineData("""{"tpb":{"tabel":"T","judul":"x","baris":[{"no":0,"nomor":"1","subKegiatan":"x","indikator":"x","penjelasan":"","indikatorTpb":[]}]}}""", "NOMOR_TIDAK_SAH", "$.tpb.baris[0].no")]
    [InlineData("""{"astaCita":{"tabel":"T","judul":"x","baris":[{"no":1,"nomor":"1","astaCita":"x","urusan":"x","subKegiatan":"x","kaitan":{"simpul":["a"],"indikator":[],"dasar":"ditebak"}}]}}""", "KATA_TIDAK_DIKENAL", "$.astaCita.baris[0].kaitan.dasar")]
    [InlineData("""{"astaCita":{"tabel":"T","judul":"x","baris":[{"no":1,"nomor":"1","astaCita":"x","urusan":"x","subKegiatan":"x","kaitan":{"simpul":["a"," "],"indikator":[],"dasar":"dinyatakan"}}]}}""", "TEKS_KOSONG", "$.astaCita.baris[0].kaitan.simpul[1]")]
    [InlineData("""{"isuStrategis":{"ditetapkan":[{"id":"x","en":""}]}}""", "TEKS_KOSONG", "$.isuStrategis.ditetapkan[0].en")]
    [InlineData("""{"programUnggulan":{"tabel":"T","judul":"x","tahunTarget":[2026],"pernyataan":"","baris":[{"no":1,"program":"x","indikator":"x","definisiOperasional":"x","target":[],"realisasiAkhir":"","penanggungJawab":""}]}}""", "JUMLAH_SEL_TIDAK_COCOK", "$.programUnggulan.baris[0].target")]
    public void Bad_input_is_one_error_with_its_path(string section, string code, string path)
    {
        var identity = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},""";
        var error = Read(identity + section[1..]).AsT0;

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static OneOf.OneOf<ReadError, RencanaStrategis> Read(string json) => RencanaStrategis.Read(json);

    private static string?[] AsRead(params DocumentCell[] cells) => [.. cells.Select(cell => cell.AsRead)];

    private static string[][] Lines(string source, int cells) =>
        [.. File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", source + ".txt")).Select(line => line.Split('\t')).Where(line => line.Length == cells)];
}
