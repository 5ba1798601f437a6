using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The draft of April 2025 (Lampiran III) against the final plan (Tabel 4.1), and what is doubtful in smaller ones.</summary>
public class PerbandinganRencanaTests
{
    private static readonly PerbandinganRencana Draf = PerbandinganRencana.Of(DrafRenstraPaser.Load(), PaserRenstra.Load());

    [Fact]
    public void Three_programs_and_thirteen_kegiatan_and_one_sasaran_are_found_again()
    {
        Assert.Equal(17, Draf.Simpul.Count);
        Assert.Empty(Draf.Ambigu);
        Assert.Equal(["tujuan-1", "tujuan-2", "sasaran-2", "sasaran-3"], Draf.SimpulDihapus.Select(node => node.Id));
        Assert.Equal(["tujuan-1", "sasaran-2"], Draf.SimpulDitambah.Where(node => node.Jenjang != JenjangRencana.SubKegiatan).Select(node => node.Id));
        Assert.Equal(58, Draf.SimpulDitambah.Count(node => node.Jenjang == JenjangRencana.SubKegiatan));
    }

    [Theory]
    [InlineData("sasaran-1", "sasaran-1", MatchWay.Indicator)]
    [InlineData("5.03.01", "program-penunjang-urusan-pemerintahan-daerah", MatchWay.Children)]
    [InlineData("5.03.02", "program-kepegawaian-daerah", MatchWay.Name)]
    [InlineData("5.03.02.2.01", "kegiatan-pengadaan-pemberhentian-dan-informasi-kegawain-asn", MatchWay.Spelling)]
    [InlineData("5.03.01.2.07", "kegiatan-pengadaan-barang-milik-daerah-penunjang-urusan-pemerintahan-daerah", MatchWay.Indicator)]
    public void Each_match_says_how_it_was_made(string baru, string lama, MatchWay way)
    {
        var pair = Draf.Simpul.Single(pair => pair.Baru.Id == baru);

        Assert.Equal((lama, way), (pair.Lama.Id, pair.Cara));
    }

    // 14 of the 29 indicators of the draft bear ids of the final plan.
    [Fact]
    public void Indicators_are_found_by_their_ids()
    {
        Assert.Equal((14, 15, 98), (Draf.Indikator.Count, Draf.IndikatorDihapus.Count, Draf.IndikatorDitambah.Count));
        Assert.All(Draf.Indikator, pair => Assert.Equal(pair.Lama.IdIndikator, pair.Baru.IdIndikator));
    }

    // Lampiran III, row 7: five times 0 and 0; Tabel 4.1: five times 100 and 100.
    [Fact]
    public void Target_changes_by_year_and_at_the_end()
    {
        var pair = Draf.Indikator.Single(pair => pair.Baru.IdIndikator == "temuan-ditindaklanjuti");
        var targets = pair.Perubahan.Where(change => change.Unsur == UnsurRencana.Target).ToArray();

        Assert.Equal([2026, 2027, 2028, 2029, 2030], targets.Select(change => change.Tahun!.Value.Year));
        Assert.All(targets, change => Assert.Equal(100m, change.Selisih));
        Assert.Equal(100m, pair.Perubahan.Single(change => change.Unsur == UnsurRencana.KondisiAkhir).Selisih);
    }

    // Lampiran III, row 1: 82; Tabel 4.1: 81,62. The targets 84 to 92 are the same.
    [Fact]
    public void Baseline_of_the_satisfaction_index_became_the_measured_one()
    {
        var changes = Draf.Indikator.Single(pair => pair.Baru.IdIndikator == "kepuasan-layanan-kepegawaian").Perubahan;

        Assert.Equal(-0.38m, changes.Single(change => change.Unsur == UnsurRencana.KondisiAwal).Selisih);
        Assert.DoesNotContain(changes, change => change.Unsur == UnsurRencana.Target);
        Assert.True(changes.Single(change => change.Unsur == UnsurRencana.Satuan).IsStatedOnce);
        Assert.Equal(("tujuan-1", "sasaran-1"), (changes.Single(change => change.Unsur == UnsurRencana.Induk).Lama.Used, changes.Single(change => change.Unsur == UnsurRencana.Induk).Baru.Used));
    }

    // Lampiran III, Administrasi Keuangan: 8.968.436.790 in 2026; Tabel 4.1: 8.573.965.704 used; 394.471.086 less.
    [Fact]
    public void Funding_changes_by_node_and_year()
    {
        var change = Draf.Simpul.Single(pair => pair.Baru.Id == "5.03.01.2.02").Perubahan.First(change => change.Unsur == UnsurRencana.Pagu);

        Assert.Equal((2026, 8_968_436_790m), (change.Tahun!.Value.Year, change.Lama.Value));
        Assert.Equal(-394_471_086m, change.Selisih);
    }

    // Draft: the totals of the three programs, 74.834.343.845 + 46.720.193.713 + 18.779.280.000 = 140.333.817.558 (Lampiran III).
    [Fact]
    public void Net_effect_is_that_of_the_programs()
    {
        Assert.Equal(140_333_817_558m, Draf.Keseluruhan.Total.Lama.Nilai);
        Assert.Equal(46_720_193_713m, Branch("program-kepegawaian-daerah").Total.Lama.Nilai);
        Assert.Equal(18_779_280_000m, Branch("program-pengembangan-sumber-daya-manusia").Total.Lama.Nilai);
        Assert.Equal(74_834_343_845m, Branch("sasaran-1").Total.Lama.Nilai);
        Assert.Equal(-18_779_280_000m, Branch("sasaran-3").Total.Selisih);
        Assert.Null(Branch("sasaran-3").Baru);
    }

    [Fact]
    public void Net_effects_of_programs_make_that_of_the_plan()
    {
        var programs = Draf.Cabang.Where(branch => (branch.Baru ?? branch.Lama)!.Jenjang == JenjangRencana.Program).ToArray();

        Assert.Equal(3, programs.Length);
        Assert.Equal(Draf.Keseluruhan.Total.Selisih, programs.Sum(branch => branch.Total.Selisih.Match(value => value, _ => 0)));
    }

    [Fact]
    public void Programs_moved_to_another_sasaran_and_the_names_differ_by_spelling_only_where_they_do()
    {
        Assert.Equal(
            ["sasaran-1", "5.03.02", "5.04.02"],
            Draf.Simpul.Where(pair => pair.Perubahan.Any(change => change.Unsur == UnsurRencana.Induk)).Select(pair => pair.Baru.Id));
        Assert.True(Draf.Indikator.Single(pair => pair.Baru.IdIndikator == "temuan-ditindaklanjuti").Perubahan.Single(change => change.Unsur == UnsurRencana.Nama).IsSpellingOnly);
    }

    [Fact]
    public void Shipped_plan_against_itself_is_empty() => Assert.True(PerbandinganRencana.Of(PaserRenstra.Load(), PaserRenstra.Load()).IsEmpty);

    [Fact]
    public void Name_that_stands_twice_is_reported_and_not_guessed()
    {
        var comparison = PerbandinganRencana.Of(
            Plan("[2026]", Node("a", "Koordinasi"), Node("b", "koordinasi")),
            Plan("[2026]", Node("c", "KOORDINASI."), Node("d", "Mutasi")));

        Assert.Equal((MatchWay.Name, 2, 1), (comparison.Ambigu[0].Cara, comparison.Ambigu[0].Lama.Count, comparison.Ambigu[0].Baru.Count));
        Assert.Empty(comparison.SimpulDihapus);
        Assert.Equal(["d"], comparison.SimpulDitambah.Select(node => node.Id));
        Assert.False(comparison.IsEmpty);
    }

    [Fact]
    public void Years_that_only_one_plan_has_are_listed_and_not_compared()
    {
        var comparison = PerbandinganRencana.Of(
            Plan("[2025,2026]", Node("a", "Koordinasi", "[\"1\",\"2\"]")),
            Plan("[2026,2027]", Node("a", "Koordinasi", "[\"3\",\"4\"]")));

        Assert.Equal((2025, 2026, 2027), (comparison.TahunHanyaLama.Single().Year, comparison.TahunBersama.Single().Year, comparison.TahunHanyaBaru.Single().Year));
        var change = Assert.Single(comparison.Simpul[0].Perubahan);
        Assert.Equal((UnsurRencana.Pagu, 2026), (change.Unsur, change.Tahun!.Value.Year));
        Assert.Equal(1m, change.Selisih);
    }

    [Theory]
    [InlineData("Laporan Tahun 1", "Laporan Tahun 2")]
    [InlineData("Penyusunan Rencana Kerja", "Penyusunan Rencana Strategis")]
    public void Names_that_differ_in_more_than_spelling_are_not_matched(string lama, string baru) =>
        Assert.Empty(PerbandinganRencana.Of(Plan("[2026]", Node("a", lama)), Plan("[2026]", Node("b", baru))).Simpul);

    private static SelisihCabang Branch(string lama) => Draf.Cabang.Single(branch => branch.Lama?.Id == lama);

    private static RencanaStrategis Plan(string years, params string[] nodes) => RencanaStrategis.Read(
        $$"""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":{{years}},"simpul":[{{string.Join(",", nodes)}}]""" + "}}").AsT1;

    private static string Node(string id, string name, string? budget = null)
    {
        var pagu = budget is null ? string.Empty : ",\"pagu\":{\"baris\":1,\"tahun\":" + budget + ",\"total\":\"\"}";
        return $$"""{"id":"{{id}}","jenjang":"kegiatan","nama":"{{name}}"{{pagu}}}""";
    }
}
