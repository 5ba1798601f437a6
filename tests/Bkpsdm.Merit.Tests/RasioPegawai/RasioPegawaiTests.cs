using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Merit.Tests;

/// <summary>The people ratios of Tabel 4.5 of the Renstra BKPSDM Kabupaten Paser 2025-2029.</summary>
public class RasioPegawaiTests
{
    private static readonly Gen<PegawaiRasio> Person =
        from kind in Gen.Elements(AsnNames.JenisJabatan.All.ToArray())
        from employment in Gen.Elements(AsnNames.JenisKepegawaian.All.ToArray())
        from ciri in Gen.Choose(0, (1 << 17) - 1)
        from skp in Gen.Choose(0, 5)
        from hukuman in Gen.Choose(0, 3)
        select PegawaiRasio.Create(kind, employment, (CiriPegawai)ciri, skp == 0 ? null : (PredikatSkp)skp, hukuman == 0 ? null : (TingkatHukuman)hukuman);

    private static readonly Arbitrary<PegawaiRasio[]> People = Person.ArrayOf().ToArbitrary();

    [Fact]
    public void Performing_well_is_a_share_of_those_rated()
    {
        var tally = Tally(
            Pns(CiriPegawai.TidakAda, PredikatSkp.SangatBaik),
            Pns(CiriPegawai.TidakAda, PredikatSkp.Baik),
            Pns(CiriPegawai.TidakAda, PredikatSkp.ButuhPerbaikan),
            Pns(CiriPegawai.TidakAda, PredikatSkp.Kurang),
            Pns(CiriPegawai.TidakAda));

        Assert.Equal(50m, tally.Rasio("pegawai-berkinerja-baik"));
    }

    // Light punishments do not count (definition of the indicator).
    [Fact]
    public void Disciplined_are_the_moderate_and_heavy_ones()
    {
        var tally = Tally(
            Pns(hukuman: TingkatHukuman.Ringan),
            Pns(hukuman: TingkatHukuman.Sedang),
            Pns(hukuman: TingkatHukuman.Berat),
            Pns(),
            Pns());

        Assert.Equal(40m, tally.Rasio("hukuman-disiplin"));
    }

    [Theory]
    [InlineData("asn-naik-jenjang", CiriPegawai.MemenuhiKriteriaNaik, CiriPegawai.NaikJenjang)]
    [InlineData("sertifikat-kompetensi-teknis", CiriPegawai.MengikutiDiklatTeknis, CiriPegawai.BersertifikatTeknis)]
    [InlineData("mutasi-berdasarkan-kebutuhan", CiriPegawai.Dimutasi, CiriPegawai.MutasiSesuai)]
    [InlineData("promosi-berdasarkan-standar-kompetensi", CiriPegawai.Dipromosikan, CiriPegawai.PromosiSesuai)]
    [InlineData("kesesuaian-skp-renstra", CiriPegawai.MemilikiRencanaSkp, CiriPegawai.RencanaSkpSesuai)]
    public void Above_counts_only_who_counts_below(string id, CiriPegawai below, CiriPegawai above)
    {
        var tally = Tally(Pns(below | above), Pns(below), Pns(below), Pns(below), Pns(above), Pns());

        Assert.Equal(25m, tally.Rasio(id));
    }

    [Theory]
    [InlineData("capaian-iki", CiriPegawai.IkiDelapanPuluh)]
    [InlineData("pengembangan-karir-sesuai-kompetensi", CiriPegawai.DikembangkanSesuaiKompetensi)]
    [InlineData("asn-memenuhi-standar-kompetensi", CiriPegawai.MemenuhiStandarKompetensi)]
    public void Shares_of_all(string id, CiriPegawai ciri) => Assert.Equal(75m, Tally(Pns(ciri), Pns(ciri), Pns(ciri), Pns()).Rasio(id));

    [Fact]
    public void Passed_trainings_are_shares_of_whom_they_are_for()
    {
        var all = CiriPegawai.LulusLatsar | CiriPegawai.LulusOrientasi | CiriPegawai.LulusKepemimpinan | CiriPegawai.LulusFungsional;
        var tally = Tally(
            PegawaiRasio.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Cpns, all),
            PegawaiRasio.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Cpns, CiriPegawai.TidakAda),
            PegawaiRasio.Create(JenisJabatan.Fungsional, JenisKepegawaian.Pppk, all),
            PegawaiRasio.Create(JenisJabatan.Fungsional, JenisKepegawaian.PppkParuhWaktu, CiriPegawai.TidakAda),
            PegawaiRasio.Create(JenisJabatan.Fungsional, JenisKepegawaian.Pns, CiriPegawai.TidakAda),
            PegawaiRasio.Create(JenisJabatan.Fungsional, JenisKepegawaian.Pns, CiriPegawai.TidakAda),
            PegawaiRasio.Create(JenisJabatan.Struktural, JenisKepegawaian.Pns, all));

        Assert.Equal(50m, tally.Rasio("calon-asn-lulus-latsar"));
        Assert.Equal(50m, tally.Rasio("pppk-lulus-orientasi"));
        Assert.Equal(25m, tally.Rasio("lulus-pelatihan-jabatan-fungsional"));
        Assert.Equal(100m, tally.Rasio("lulus-pelatihan-kepemimpinan"));
    }

    [Fact]
    public void Nobody_below_is_no_ratio()
    {
        Assert.Equal("PENYEBUT_NOL", RasioPegawaiTally.Empty("2026").Rasio("calon-asn-lulus-latsar").Reason!.Code);
        Assert.Equal("RASIO_TIDAK_DIKENAL", RasioPegawaiTally.Empty("2026").Rasio("lain").Reason!.Code);
    }

    // 1 of 2 structural and 3 of 12 others: mean (50 + 25) / 2 = 37.5, sums 4 / 14 = 28.57...
    [Fact]
    public void The_mean_of_ratios_is_not_the_ratio_of_sums()
    {
        var tally = Tally(PegawaiRasio.Create(JenisJabatan.Struktural, JenisKepegawaian.Pns, CiriPegawai.TidakAda), Pns(), Pns(), Pns());
        var filling = tally.Pemenuhan(new Dictionary<JenisJabatan, long> { [JenisJabatan.Pelaksana] = 12, [JenisJabatan.Struktural] = 2 });

        Assert.Equal(37.5m, filling.RataRataRasio);
        Assert.Equal(28.571428571428571428571428571m, filling.RasioJumlah);
        Assert.Equal([50m, 25m], filling.Rows.Select(row => row.Rasio.ToOneOf().AsT1));
        Assert.Equal(filling.RataRataRasio, filling.Explain().Result);
    }

    [Fact]
    public void A_need_that_is_missing_zero_or_negative_is_a_reason()
    {
        var tally = Tally(Pns());

        Assert.Equal("KEBUTUHAN_TIDAK_ADA", tally.Pemenuhan(new Dictionary<JenisJabatan, long> { [JenisJabatan.Fungsional] = 3 }).RataRataRasio.Reason!.Code);
        Assert.Equal("PENYEBUT_NOL", tally.Pemenuhan(new Dictionary<JenisJabatan, long> { [JenisJabatan.Pelaksana] = 0 }).RataRataRasio.Reason!.Code);
        Assert.Equal("MASUKAN_TIDAK_SAH", tally.Pemenuhan(new Dictionary<JenisJabatan, long> { [JenisJabatan.Pelaksana] = -1 }).RasioJumlah.Reason!.Code);
        Assert.Equal("TANPA_POPULASI", RasioPegawaiTally.Empty("2026").Pemenuhan([]).RataRataRasio.Reason!.Code);
    }

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentException>(() => RasioPegawaiTally.Of("2026", [default]));
        Assert.Throws<ArgumentException>(() => RasioPegawaiTally.Empty("2026").Merge(RasioPegawaiTally.Empty("2027")));
        Assert.Throws<ArgumentOutOfRangeException>(() => PegawaiRasio.Create(0, JenisKepegawaian.Pns, CiriPegawai.TidakAda));
    }

    [Theory]
    [InlineData("\"jenis\":\"rasio-pegawai\"", "\"jenis\":\"ikm\"", "JENIS_SALAH")]
    [InlineData("\"versi\":1", "\"versi\":2", "VERSI_TIDAK_DIKENAL")]
    [InlineData("\"capaian-iki\":[0,0]", "\"capaian-iki\":[1,0]", "HITUNGAN_TIDAK_MUNGKIN")]
    [InlineData("\"capaian-iki\":[0,0]", "\"capaian-iki\":[0]", "BENTUK_SALAH")]
    [InlineData("\"capaian-iki\":[0,0]", "\"capaian-iki\":[0,0.5]", "BUKAN_CACAH")]
    [InlineData("\"capaian-iki\"", "\"capaian\"", "BIDANG_TIDAK_DIKENAL")]
    public void A_bad_tally_is_one_error(string good, string bad, string code) =>
        Assert.Equal(code, RasioPegawaiTally.Read(RasioPegawaiTally.Empty("2026").ToJson().Replace(good, bad, StringComparison.Ordinal)).AsT0.Code);

    [Property]
    public Property Splitting_anywhere_changes_nothing() => Prop.ForAll(
        (from people in People.Generator from at in Gen.Choose(0, 100) select (people, Math.Min(at, people.Length))).ToArbitrary(),
        sample =>
        {
            var (people, at) = sample;
            var whole = Tally(people);
            var (first, second) = (Tally(people[..at]), Tally(people[at..]));
            return first.Merge(second).Equals(whole) && second.Merge(first).ToJson() == whole.ToJson() && whole.Merge(RasioPegawaiTally.Empty("2026")).Equals(whole);
        });

    [Property]
    public Property Merge_is_associative() => Prop.ForAll(People, People, People, (a, b, c) =>
        Tally(a).Merge(Tally(b)).Merge(Tally(c)).Equals(Tally(a).Merge(Tally(b).Merge(Tally(c)))));

    [Property]
    public Property Json_goes_round() => Prop.ForAll(People, people => RasioPegawaiTally.Read(Tally(people).ToJson()).AsT1.Equals(Tally(people)));

    [Property]
    public Property No_share_passes_100() => Prop.ForAll(People, people =>
    {
        var tally = Tally(people);
        return RasioPegawai.All.All(ratio => tally.Rasio(ratio.Id).Match(share => share is >= 0m and <= 100m, reason => reason.Code == "PENYEBUT_NOL") && tally.Explain(ratio).Result == tally.Rasio(ratio.Id));
    });

    private static RasioPegawaiTally Tally(params PegawaiRasio[] people) => RasioPegawaiTally.Of("2026", people);

    private static PegawaiRasio Pns(CiriPegawai ciri = CiriPegawai.TidakAda, PredikatSkp? skp = null, TingkatHukuman? hukuman = null) =>
        PegawaiRasio.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Pns, ciri, skp, hukuman);
}
