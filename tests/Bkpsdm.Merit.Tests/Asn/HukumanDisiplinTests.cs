using Bkpsdm.Asn;

namespace Bkpsdm.Merit.Tests;

/// <summary>PP 94/2021: both ends of every range of days.</summary>
public class HukumanDisiplinTests
{
    [Theory]
    [InlineData(3, TingkatHukuman.Ringan, "teguran-lisan")]
    [InlineData(4, TingkatHukuman.Ringan, "teguran-tertulis")]
    [InlineData(6, TingkatHukuman.Ringan, "teguran-tertulis")]
    [InlineData(7, TingkatHukuman.Ringan, "pernyataan-tidak-puas")]
    [InlineData(10, TingkatHukuman.Ringan, "pernyataan-tidak-puas")]
    [InlineData(11, TingkatHukuman.Sedang, "potong-tunjangan-6-bulan")]
    [InlineData(13, TingkatHukuman.Sedang, "potong-tunjangan-6-bulan")]
    [InlineData(14, TingkatHukuman.Sedang, "potong-tunjangan-9-bulan")]
    [InlineData(16, TingkatHukuman.Sedang, "potong-tunjangan-9-bulan")]
    [InlineData(17, TingkatHukuman.Sedang, "potong-tunjangan-12-bulan")]
    [InlineData(20, TingkatHukuman.Sedang, "potong-tunjangan-12-bulan")]
    [InlineData(21, TingkatHukuman.Berat, "penurunan-jabatan")]
    [InlineData(24, TingkatHukuman.Berat, "penurunan-jabatan")]
    [InlineData(25, TingkatHukuman.Berat, "pembebasan-jabatan")]
    [InlineData(27, TingkatHukuman.Berat, "pembebasan-jabatan")]
    [InlineData(28, TingkatHukuman.Berat, "pemberhentian")]
    [InlineData(250, TingkatHukuman.Berat, "pemberhentian")]
    public void Absence_leads_to_a_kind(int hari, TingkatHukuman tingkat, string id)
    {
        var hukuman = Pp94Of2021.ForKetidakhadiran(hari).ToOneOf().AsT1;

        Assert.Equal((tingkat, id), (hukuman.Tingkat, hukuman.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Fewer_days_lead_to_none(int hari) => Assert.Equal("DI_BAWAH_BATAS_HUKUMAN", Pp94Of2021.ForKetidakhadiran(hari).Reason!.Code);

    [Theory]
    [InlineData(10, 9, "pernyataan-tidak-puas")]
    [InlineData(10, 10, "pemberhentian")]
    [InlineData(12, 10, "pemberhentian")]
    public void Ten_consecutive_days_lead_to_dismissal(int hari, int berturutTurut, string id) =>
        Assert.Equal(id, Pp94Of2021.ForKetidakhadiran(hari, berturutTurut).ToOneOf().AsT1.Id);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(5, -1)]
    [InlineData(5, 6)]
    public void Days_that_cannot_be_are_reported(int hari, int berturutTurut) =>
        Assert.Equal("HARI_TIDAK_SAH", Pp94Of2021.ForKetidakhadiran(hari, berturutTurut).Reason!.Code);

    [Theory]
    [InlineData("Teguran Lisan", "teguran-lisan")]
    [InlineData("Pemotongan tunjangan kinerja 25% selama 9 bulan", "potong-tunjangan-9-bulan")]
    [InlineData("PEMBERHENTIAN DENGAN HORMAT TIDAK ATAS PERMINTAAN SENDIRI", "pemberhentian")]
    public void Kinds_are_read_by_name(string text, string id) => Assert.Equal(id, Pp94Of2021.Parse(text).AsT1.Id);

    [Theory]
    [InlineData("teguran", "HUKUMAN_DISIPLIN_TIDAK_DIKENAL")]
    [InlineData(null, "HUKUMAN_DISIPLIN_KOSONG")]
    public void Unknown_kind_is_reported(string? text, string code) => Assert.Equal(code, Pp94Of2021.Parse(text).AsT0.Code);

    [Fact]
    public void Ranges_follow_one_another_without_gap()
    {
        Assert.Equal(9, Pp94Of2021.Hukuman.Count);
        Assert.All(Pp94Of2021.Hukuman.Zip(Pp94Of2021.Hukuman.Skip(1)), pair => Assert.Equal(pair.First.MaksimalHari + 1, pair.Second.MinimalHari));
        Assert.Null(Pp94Of2021.Hukuman[8].MaksimalHari);
    }
}
