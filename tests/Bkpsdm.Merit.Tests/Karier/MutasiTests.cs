using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit.Tests;

/// <summary>Peraturan BKN 5/2019 article 2(3): at least 2 and at most 5 years in a position.</summary>
public class MutasiTests
{
    private static readonly AturanPerpindahan Window = AturanPerpindahan.Create(
        SyaratPerpindahan.MasaJabatanMinimal(PeraturanBkn5Of2019.Mutasi), SyaratPerpindahan.MasaJabatanMaksimal(PeraturanBkn5Of2019.Mutasi));

    private static readonly LegalBasis Own = LegalBasis.Create("aturan sendiri", SourceConfidence.Recalled);

    [Theory]
    [InlineData("2024-03-15", "2026-03-14", StatusMutasi.BelumBoleh)]
    [InlineData("2024-03-15", "2026-03-15", StatusMutasi.DalamJendela)]
    [InlineData("2024-03-15", "2029-03-15", StatusMutasi.DalamJendela)]
    [InlineData("2024-03-15", "2029-03-16", StatusMutasi.MelewatiBatas)]
    [InlineData("2024-02-29", "2026-02-27", StatusMutasi.BelumBoleh)]
    [InlineData("2024-02-29", "2026-02-28", StatusMutasi.DalamJendela)]
    [InlineData("2024-02-29", "2029-02-28", StatusMutasi.DalamJendela)]
    [InlineData("2024-02-29", "2029-03-01", StatusMutasi.MelewatiBatas)]
    public void Window_has_both_ends(string tmt, string pada, StatusMutasi expected) =>
        Assert.Equal(expected, Pns(tmt).Mutasi(PeraturanBkn5Of2019.Mutasi, Day(pada)));

    [Fact]
    public void Start_that_is_unknown_or_to_come_is_a_reason()
    {
        Assert.Equal("TANPA_TMT", Pns(null).Mutasi(PeraturanBkn5Of2019.Mutasi, Day("2026-01-01")).Reason!.Code);
        Assert.Equal("MULAI_DI_MASA_DEPAN", Pns("2026-01-02").Mutasi(PeraturanBkn5Of2019.Mutasi, Day("2026-01-01")).Reason!.Code);
        Assert.Equal("TANGGAL_TIDAK_SAH", Pns("1024-01-01").Mutasi(PeraturanBkn5Of2019.Mutasi, Day("2026-01-01")).Reason!.Code);
    }

    [Fact]
    public void Window_is_that_of_Pns()
    {
        var pppk = PegawaiKarier.Create("k", "u", JenisKepegawaian.Pppk, Day("1990-01-01"), JenjangJabatan.AhliPertama, tmtJabatan: Day("2020-01-01"));

        Assert.Equal("BUKAN_PNS", pppk.Mutasi(PeraturanBkn5Of2019.Mutasi, Day("2026-01-01")).Reason!.Code);
    }

    [Theory]
    [InlineData("2026-12-30", "BELUM_JATUH_TEMPO")]
    [InlineData("2026-12-31", null)]
    public void Contract_ends_on_its_last_day(string pada, string? code)
    {
        var pppk = PegawaiKarier.Create("k", "u", JenisKepegawaian.Pppk, Day("1990-01-01"), JenjangJabatan.AhliPertama, akhirKontrak: Day("2026-12-31"));

        Assert.Equal(code, pppk.TonggakKontrak().JatuhTempo(Day(pada)).Reason?.Code);
    }

    [Fact]
    public void Contract_of_a_Pns_and_one_without_end_are_unknown()
    {
        Assert.Equal("TANPA_KONTRAK", Pns("2020-01-01").TonggakKontrak().Tanggal.Reason!.Code);
        Assert.Equal("TANPA_AKHIR_KONTRAK", PegawaiKarier.Create("k", "u", JenisKepegawaian.PppkParuhWaktu, Day("1990-01-01"), JenjangJabatan.Pelaksana).TonggakKontrak().Tanggal.Reason!.Code);
    }

    // The months are the test's, as they are a caller's.
    [Theory]
    [InlineData("2024-08-31", 6, "2025-02-28")]
    [InlineData("2024-02-29", 24, "2026-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("2024-01-15", 1, "2024-02-15")]
    public void Milestone_of_the_caller_keeps_the_day_or_takes_the_last_of_the_month(string tmt, int bulan, string jatuh)
    {
        var aturan = AturanTonggak.Create("kgb", BilingualText.Create("kenaikan gaji berkala", "pay step"), Own, bulan);

        Assert.Equal(Day(jatuh), aturan.Of(Day(tmt)).Tanggal);
        Assert.Equal("TANPA_TMT", aturan.Of(null).Tanggal.Reason!.Code);
    }

    [Theory]
    [InlineData("2024-03-01", "2026-02-28", false, true)]
    [InlineData("2024-03-01", "2026-03-01", true, true)]
    [InlineData("2024-03-01", "2029-03-01", true, true)]
    [InlineData("2024-03-01", "2029-03-02", true, false)]
    public void Each_condition_of_a_transfer_has_its_result(string lama, string baru, bool minimal, bool maksimal)
    {
        var hasil = Window.Check(Move(JenisPerpindahan.Mutasi, baru, lama));

        Assert.Equal([("masa-jabatan-minimal", minimal), ("masa-jabatan-maksimal", maksimal)], hasil.Syarat.Select(one => (one.Syarat.Id, one.IsMet == true)));
        Assert.Equal(minimal && maksimal, hasil.IsSesuai);
    }

    [Fact]
    public void Unknown_condition_is_not_a_failed_one()
    {
        Assert.Equal("TANPA_TMT", Window.Check(Move(JenisPerpindahan.Mutasi, "2026-01-01", null)).IsSesuai.Reason!.Code);
        Assert.Equal("TMT_TERBALIK", Window.Check(Move(JenisPerpindahan.Mutasi, "2026-01-01", "2026-01-02")).IsSesuai.Reason!.Code);
        Assert.Equal("TANPA_SYARAT", Window.Check(Move(JenisPerpindahan.Promosi, "2026-01-01", "2025-01-01")).IsSesuai.Reason!.Code);
    }

    [Fact]
    public void Failed_condition_decides_beside_an_unknown_one()
    {
        var aturan = AturanPerpindahan.Create(
            SyaratPerpindahan.PredikatMinimal(PredikatSkp.Baik, Own, JenisPerpindahan.Promosi),
            SyaratPerpindahan.PendidikanMinimal(Pendidikan.S1, Own, null));
        var promosi = PerpindahanJabatan.Create("k", JenisPerpindahan.Promosi, Day("2026-01-01"), predikatSkp: PredikatSkp.ButuhPerbaikan);

        Assert.False(aturan.Check(promosi).IsSesuai.Match(value => value, _ => true));
        Assert.Equal("TANPA_PENDIDIKAN", aturan.Check(promosi).Syarat[1].IsMet.Reason!.Code);
    }

    [Theory]
    [InlineData(Pendidikan.D4, true)]
    [InlineData(Pendidikan.S2, true)]
    [InlineData(Pendidikan.D3, false)]
    public void Education_of_D4_meets_S1(Pendidikan pendidikan, bool met) =>
        Assert.Equal(met, AturanPerpindahan.Create(SyaratPerpindahan.PendidikanMinimal(Pendidikan.S1, Own, null))
            .Check(PerpindahanJabatan.Create("k", JenisPerpindahan.Promosi, Day("2026-01-01"), pendidikan: pendidikan)).IsSesuai);

    [Fact]
    public void Share_of_transfers_counts_the_unknown_apart()
    {
        PerpindahanJabatan[] moves =
        [
            Move(JenisPerpindahan.Mutasi, "2026-01-01", "2023-01-01"), Move(JenisPerpindahan.Mutasi, "2026-01-01", "2022-01-01"), Move(JenisPerpindahan.Mutasi, "2026-01-01", "2021-01-01"),
            Move(JenisPerpindahan.Mutasi, "2026-01-01", "2025-01-01"), Move(JenisPerpindahan.Mutasi, "2026-01-01", null), Move(JenisPerpindahan.Promosi, "2026-01-01", "2025-01-01"),
        ];
        var rekap = Window.Tally(JenisPerpindahan.Mutasi, moves);

        Assert.Equal((3L, 1L, 1L, 5L), (rekap.Sesuai, rekap.TidakSesuai, rekap.TidakDiketahui, rekap.Jumlah));
        Assert.Equal("ANAK_TIDAK_LENGKAP", rekap.Persen.Reason!.Code);
        Assert.Equal(75m, rekap.PersenDariDinilai);
        Assert.Equal(75m, Window.Tally(JenisPerpindahan.Mutasi, moves.Take(4)).Persen);
        Assert.Equal("PENYEBUT_NOL", Window.Tally(JenisPerpindahan.Mutasi, []).Persen.Reason!.Code);
    }

    [Fact]
    public void Record_does_not_show_its_key()
    {
        Assert.DoesNotContain("198802292011011002", PegawaiKarier.Create("198802292011011002", "u", JenisKepegawaian.Pns, Day("1988-02-29"), JenjangJabatan.AhliMuda).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("198802292011011002", PerpindahanJabatan.Create("198802292011011002", JenisPerpindahan.Mutasi, Day("2026-01-01")).ToString(), StringComparison.Ordinal);
    }

    private static PegawaiKarier Pns(string? tmt) =>
        PegawaiKarier.Create("k", "u", JenisKepegawaian.Pns, Day("1980-01-01"), JenjangJabatan.AhliMuda, tmtJabatan: tmt is null ? null : Day(tmt));

    private static PerpindahanJabatan Move(JenisPerpindahan jenis, string baru, string? lama) =>
        PerpindahanJabatan.Create("k", jenis, Day(baru), lama is null ? null : Day(lama));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
