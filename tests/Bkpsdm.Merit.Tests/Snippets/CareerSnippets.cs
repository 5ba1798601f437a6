using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit.Tests.Snippets;

/// <summary>Examples of the documentation for careers.</summary>
public class CareerSnippets
{
    [Fact]
    public void A_move_is_judged()
    {
        // region: AturanPerpindahan
        var aturan = AturanPerpindahan.Create(
            SyaratPerpindahan.MasaJabatanMinimal(PeraturanBkn5Of2019.Mutasi),
            SyaratPerpindahan.MasaJabatanMaksimal(PeraturanBkn5Of2019.Mutasi));
        var hasil = aturan.Check(PerpindahanJabatan.Create("a", JenisPerpindahan.Mutasi, new LocalDate(2026, 3, 1), new LocalDate(2024, 3, 1)));
        var sesuai = hasil.IsSesuai; // true: the two years are full on that day
        // endregion

        Assert.Equal(true, sesuai);
    }

    [Fact]
    public void Retirement_ages()
    {
        // region: TabelBup
        var tabel = Uu20Of2023.Bup.WithJabatan("Dokter", JenjangJabatan.AhliPertama, 60); // the caller's value
        var usia = tabel.Usia(JenjangJabatan.AhliPertama, "dokter"); // 60
        var tmt = TabelBup.TmtPensiun(new LocalDate(1968, 2, 29), 58); // 1 March 2026
        // endregion

        Assert.Equal(60, usia);
        Assert.Equal(new LocalDate(2026, 3, 1), tmt);
    }
}
