using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit.Tests.Snippets;

/// <summary>Examples of the documentation for the professionalism index and careers.</summary>
public class PeopleSnippets
{
    [Fact]
    public void A_person_is_scored()
    {
        // region: PegawaiIpAsn
        var pegawai = PegawaiIpAsn.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Pns, Pendidikan.S1)
            .WithSkp(PredikatSkp.Baik)
            .WithDiklatTeknis(jpTahunIni: 24, jpTahunLalu: 0, jpSebelumnya: 0)
            .WithSeminar(tahunTerakhir: 2024);
        var pengukuran = IpAsnMeasurement.Create(PeraturanBkn8Of2019.Rubrik, TahunAnggaran.Create(2025), JendelaIpAsn.Semua, KebijakanTanpaSkp.TidakDiketahui);
        var hasil = pengukuran.Score(pegawai);
        var total = hasil.Total; // 85: 15 + 22.5 + 17.5 + 25 + 5
        var kategori = hasil.Kategori.Map(band => band.Predikat); // Tinggi
        // endregion

        Assert.Equal(85m, total);
        Assert.Equal("Tinggi", kategori);
    }

    [Fact]
    public void A_move_is_judged()
    {
        // region: AturanPerpindahan
        var aturan = AturanPerpindahan.Create(
            SyaratPerpindahan.MasaJabatanMinimal(PeraturanBkn5Of2019.Mutasi),
            SyaratPerpindahan.MasaJabatanMaksimal(PeraturanBkn5Of2019.Mutasi));
        var hasil = aturan.Periksa(PerpindahanJabatan.Create("a", JenisPerpindahan.Mutasi, new LocalDate(2026, 3, 1), new LocalDate(2024, 3, 1)));
        var sesuai = hasil.Sesuai; // true: the two years are full on that day
        // endregion

        Assert.Equal(true, sesuai);
    }

    [Fact]
    public void Retirement_ages()
    {
        // region: TabelBup
        var tabel = Uu20Of2023.Bup.DenganJabatan("Dokter", JenjangJabatan.AhliPertama, 60); // the caller's value
        var usia = tabel.Usia(JenjangJabatan.AhliPertama, "dokter"); // 60
        var tmt = TabelBup.TmtPensiun(new LocalDate(1968, 2, 29), 58); // 1 March 2026
        // endregion

        Assert.Equal(60, usia);
        Assert.Equal(new LocalDate(2026, 3, 1), tmt);
    }
}
