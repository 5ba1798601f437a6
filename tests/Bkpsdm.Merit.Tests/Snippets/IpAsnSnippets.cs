using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests.Snippets;

/// <summary>Examples of the documentation for the professionalism index.</summary>
public class IpAsnSnippets
{
    [Fact]
    public void Person()
    {
        // region: PegawaiIpAsn
        var pegawai = PegawaiIpAsn.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Pns, Pendidikan.S1)
            .WithSkp(PredikatSkp.Baik)
            .WithDiklatTeknis(jpTahunIni: 24, jpTahunLalu: 0, jpSebelumnya: 0)
            .WithSeminar(tahunTerakhir: 2024);
        var pengukuran = IpAsnMeasurement.Create(PeraturanBkn8Of2019.Rubrik, TahunAnggaran.Create(2025), PeraturanBkn8Of2019.JendelaSemua, KebijakanTanpaSkp.TidakDiketahui);
        var hasil = pengukuran.Score(pegawai);
        var total = hasil.Total; // 85: 15 + 22.5 + 17.5 + 25 + 5
        var kategori = hasil.Kategori.Map(band => band.Predikat); // Tinggi
        // endregion

        Assert.Equal(85m, total);
        Assert.Equal("Tinggi", kategori);
    }
}
