namespace Bkpsdm.Indicators.Tests;

public class SatuanTests
{
    private const string Known = "Persen, Indeks, Nilai, Dokumen, Laporan, Orang, Orang/bulan, Paket, Unit, Lembaga, Berita/bulan, Berita, Kali, Akses Laman, Rupiah";

    // The units of Tabel 4.1 and of the definitions of Tabel 4.5.
    [Theory]
    [InlineData("Persen", "percent", "%")]
    [InlineData("Indeks", "index", null)]
    [InlineData("Nilai", "score", null)]
    [InlineData("Dokumen", "documents", null)]
    [InlineData("Laporan", "reports", null)]
    [InlineData("Orang", "persons", null)]
    [InlineData("Orang/bulan", "persons per month", null)]
    [InlineData("Paket", "packages", null)]
    [InlineData("Unit", "units", null)]
    [InlineData("Lembaga", "institutions", null)]
    [InlineData("Berita/bulan", "news items per month", null)]
    [InlineData("Berita", "news items", null)]
    [InlineData("Kali", "times", null)]
    [InlineData("Akses Laman", "page visits", null)]
    [InlineData("Rupiah", "rupiah", "Rp")]
    public void Parse_EveryUnit_IsFoundInAnyCase(string kode, string english, string? symbol)
    {
        foreach (var text in new[] { kode, kode.ToUpperInvariant(), kode.ToLowerInvariant(), " " + kode + "\t", kode.Replace("/", " / ", StringComparison.Ordinal) })
        {
            Assert.True(Satuan.TryParse(text, out var satuan), text);
            Assert.Equal((kode, kode, english, symbol), (satuan.Kode, satuan.Nama.Indonesia, satuan.Nama.English, satuan.Symbol));
        }
    }

    [Fact]
    public void All_HoldsEveryPropertyOnce()
    {
        var properties = typeof(Satuan).GetProperties().Where(property => property.PropertyType == typeof(Satuan)).Select(property => (Satuan)property.GetValue(null)!).ToArray();
        Assert.Equal(Known, string.Join(", ", Satuan.All));
        Assert.Equal(Satuan.All.Select(satuan => satuan.Kode).Order(), properties.Select(satuan => satuan.Kode).Order());
    }

    [Fact]
    public void Properties_HaveTheUnitOfTheirName() => Assert.Equal(
        Known,
        string.Join(", ", Satuan.Persen, Satuan.Indeks, Satuan.Nilai, Satuan.Dokumen, Satuan.Laporan, Satuan.Orang, Satuan.OrangPerBulan, Satuan.Paket, Satuan.Unit, Satuan.Lembaga, Satuan.BeritaPerBulan, Satuan.Berita, Satuan.Kali, Satuan.AksesLaman, Satuan.Rupiah));

    [Theory]
    [InlineData("Persenan")]
    [InlineData("%")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_UnknownUnit_ListsTheKnownInBothLanguages(string? text)
    {
        var error = Satuan.Parse(text).AsT0;
        Assert.Equal("SATUAN_TIDAK_DIKENAL", error.Code);
        Assert.Equal(text, error.Value);
        Assert.Equal($"Satuan tidak dikenal; yang dikenal: {Known}.", error.Message.Indonesia);
        Assert.Equal($"Unknown unit; the known ones are {Known}.", error.Message.English);
        Assert.False(Satuan.TryParse(text, out var none));
        Assert.Null(none);
    }

    [Fact]
    public void Create_OwnUnit_IsEqualByItsCode()
    {
        var kegiatan = Satuan.Create(" Kegiatan ", "activities");
        Assert.Equal("Kegiatan", kegiatan.Kode);
        Assert.Equal(Satuan.Create("KEGIATAN", "something else"), kegiatan);
        Assert.Equal(Satuan.Create("KEGIATAN", "something else").GetHashCode(), kegiatan.GetHashCode());
        Assert.NotEqual(Satuan.Dokumen, kegiatan);
        Assert.False(kegiatan.Equals(null));
    }

    [Fact]
    public void Create_CodeOfABuiltInUnit_IsThatUnit() => Assert.Same(Satuan.Persen, Satuan.Create("persen", "per cent"));

    [Fact]
    public void Create_Blank_Throws()
    {
        Assert.Throws<ArgumentException>(() => Satuan.Create(" ", "x"));
        Assert.Throws<ArgumentException>(() => Satuan.Create("Kegiatan", ""));
        Assert.Throws<ArgumentNullException>(() => Satuan.Create(null!, "x"));
    }
}
