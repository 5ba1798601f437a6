using Bkpsdm.Asn;

namespace Bkpsdm.Merit.Tests;

/// <summary>Spellings as exports have them; those that are in no table are reported.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("S-1", Pendidikan.S1)]
    [InlineData("S1", Pendidikan.S1)]
    [InlineData("s 1", Pendidikan.S1)]
    [InlineData("S.1", Pendidikan.S1)]
    [InlineData("Strata 1", Pendidikan.S1)]
    [InlineData("Strata I", Pendidikan.S1)]
    [InlineData("S-1/Sarjana", Pendidikan.S1)]
    [InlineData("Sarjana (S-1)", Pendidikan.S1)]
    [InlineData("D-IV", Pendidikan.D4)]
    [InlineData("DIV", Pendidikan.D4)]
    [InlineData("D4", Pendidikan.D4)]
    [InlineData("Diploma IV", Pendidikan.D4)]
    [InlineData("d-iii", Pendidikan.D3)]
    [InlineData("SLTA", Pendidikan.Slta)]
    [InlineData("SMA", Pendidikan.Slta)]
    [InlineData("SMK", Pendidikan.Slta)]
    [InlineData("SLTA/Sederajat", Pendidikan.Slta)]
    [InlineData("SMP", Pendidikan.Sltp)]
    [InlineData("SD", Pendidikan.Sd)]
    [InlineData("Magister", Pendidikan.S2)]
    [InlineData("Doktor", Pendidikan.S3)]
    public void Education(string text, Pendidikan expected)
    {
        Assert.Equal(expected, AsnNames.Pendidikan.Parse(text).AsT1);
        Assert.True(AsnNames.Pendidikan.TryParse(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("S4")]
    [InlineData("S-1/D-IV")]
    [InlineData("MA")]
    [InlineData("Sarjana Muda")]
    [InlineData("S1\u200b")]
    [InlineData("\u0405-1")]
    public void Education_that_is_not_known_is_reported(string text)
    {
        var error = AsnNames.Pendidikan.Parse(text).AsT0;

        Assert.Equal("PENDIDIKAN_TIDAK_DIKENAL", error.Code);
        Assert.Equal(text, error.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Blank_is_blank(string? text) => Assert.Equal("PENDIDIKAN_KOSONG", AsnNames.Pendidikan.Parse(text).AsT0.Code);

    [Fact]
    public void Education_is_ordered_and_D4_is_the_rank_of_S1()
    {
        Assert.Equal(0, PendidikanRank.Compare(Pendidikan.D4, Pendidikan.S1));
        Assert.True(PendidikanRank.Compare(Pendidikan.D3, Pendidikan.D4) < 0);
        Assert.True(PendidikanRank.Compare(Pendidikan.S2, Pendidikan.D4) > 0);
        Assert.Equal(10, AsnNames.Pendidikan.All.Count);
    }

    [Theory]
    [InlineData("Ahli Muda", JenjangJabatan.AhliMuda)]
    [InlineData("ahli muda", JenjangJabatan.AhliMuda)]
    [InlineData("AHLI MUDA", JenjangJabatan.AhliMuda)]
    [InlineData("JF Ahli Madya", JenjangJabatan.AhliMadya)]
    [InlineData("Jabatan Pimpinan Tinggi Pratama", JenjangJabatan.JptPratama)]
    [InlineData("Administrator", JenjangJabatan.Administrator)]
    [InlineData("Penyelia", JenjangJabatan.Penyelia)]
    public void Level_of_position(string text, JenjangJabatan expected) => Assert.Equal(expected, AsnNames.JenjangJabatan.Parse(text).AsT1);

    // Madya and Utama are levels of JPT and of JF: alone they are no level.
    [Theory]
    [InlineData("Madya")]
    [InlineData("Utama")]
    public void Level_that_could_be_two_is_reported(string text) => Assert.Equal("JENJANG_JABATAN_TIDAK_DIKENAL", AsnNames.JenjangJabatan.Parse(text).AsT0.Code);

    [Theory]
    [InlineData("III/d", "III/d", 34, "Penata Tingkat I")]
    [InlineData("IIId", "III/d", 34, "Penata Tingkat I")]
    [InlineData("III d", "III/d", 34, "Penata Tingkat I")]
    [InlineData("3d", "III/d", 34, "Penata Tingkat I")]
    [InlineData("34", "III/d", 34, "Penata Tingkat I")]
    [InlineData("Penata Tk. I (III/d)", "III/d", 34, "Penata Tingkat I")]
    [InlineData("III/d - Penata Tingkat I", "III/d", 34, "Penata Tingkat I")]
    [InlineData("Juru Muda", "I/a", 11, "Juru Muda")]
    [InlineData("Gol. IV/e", "IV/e", 45, "Pembina Utama")]
    public void Grade(string text, string name, int code, string pangkat)
    {
        var golongan = Golongan.Parse(text).AsT1;

        Assert.Equal((name, code, pangkat), (golongan.ToString(), golongan.KodeSiasn, golongan.Pangkat));
    }

    [Theory]
    [InlineData("III/e")]
    [InlineData("V/a")]
    [InlineData("15")]
    [InlineData("III")]
    public void Grade_that_is_not_known_is_reported(string text) => Assert.Equal("GOLONGAN_TIDAK_DIKENAL", Golongan.Parse(text).AsT0.Code);

    [Fact]
    public void Grades_are_ordered()
    {
        Assert.Equal(17, Golongan.All.Count);
        Assert.Equal(Golongan.All, Golongan.All.OrderBy(golongan => golongan));
        Assert.True(Golongan.Create(2, 'd') < Golongan.Create(3, 'a'));
        Assert.Throws<ArgumentOutOfRangeException>(() => Golongan.Create(3, 'e'));
        Assert.Throws<InvalidOperationException>(() => default(Golongan).Pangkat);
    }

    [Theory]
    [InlineData("IX", 9)]
    [InlineData("9", 9)]
    [InlineData("Golongan IX", 9)]
    [InlineData("XVII", 17)]
    public void Grade_of_a_Pppk(string text, int number) => Assert.Equal(number, GolonganPppk.Parse(text).AsT1.Number);

    [Fact]
    public void Grade_of_a_Pppk_ends_at_17() => Assert.Equal("GOLONGAN_PPPK_TIDAK_DIKENAL", GolonganPppk.Parse("XVIII").AsT0.Code);

    [Fact]
    public void Names_of_every_vocabulary_read_back()
    {
        Assert.All(AsnNames.JenisKepegawaian.All, value => Assert.Equal(value, AsnNames.JenisKepegawaian.Parse(AsnNames.JenisKepegawaian.Of(value).English).AsT1));
        Assert.All(AsnNames.JenisKelamin.All, value => Assert.Equal(value, AsnNames.JenisKelamin.Parse(AsnNames.JenisKelamin.Of(value).Indonesia).AsT1));
        Assert.All(AsnNames.JenisJabatan.All, value => Assert.Equal(value, AsnNames.JenisJabatan.Parse(((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture)).AsT1));
        Assert.All(AsnNames.JenjangJabatan.All, value => Assert.Equal(value, AsnNames.JenjangJabatan.Parse(AsnNames.JenjangJabatan.Of(value).Indonesia).AsT1));
        Assert.All(AsnNames.Eselon.All, value => Assert.Equal(value, AsnNames.Eselon.Parse(((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture)).AsT1));
        Assert.All(AsnNames.Pendidikan.All, value => Assert.Equal(value, AsnNames.Pendidikan.Parse(AsnNames.Pendidikan.Of(value).Indonesia.ToUpperInvariant()).AsT1));
        Assert.All(AsnNames.PredikatSkp.All, value => Assert.Equal(value, AsnNames.PredikatSkp.Parse(AsnNames.PredikatSkp.Of(value).English).AsT1));
        Assert.All(AsnNames.EkspektasiSkp.All, value => Assert.Equal(value, AsnNames.EkspektasiSkp.Parse(AsnNames.EkspektasiSkp.Of(value).Indonesia).AsT1));
        Assert.All(AsnNames.TingkatHukuman.All, value => Assert.Equal(value, AsnNames.TingkatHukuman.Parse(AsnNames.TingkatHukuman.Of(value).Indonesia).AsT1));
        Assert.All(AsnNames.KedudukanHukum.All, value => Assert.Equal(value, AsnNames.KedudukanHukum.Parse(((int)value).ToString("00", System.Globalization.CultureInfo.InvariantCulture)).AsT1));
        Assert.All(Golongan.All, value => Assert.Equal(value, Golongan.Parse(value.ToString()).AsT1));
        Assert.All(GolonganPppk.All, value => Assert.Equal(value, GolonganPppk.Parse(value.ToString()).AsT1));
    }

    [Theory]
    [InlineData("IV.a", Eselon.IVA, JenjangJabatan.Pengawas)]
    [InlineData("II.b", Eselon.IIB, JenjangJabatan.JptPratama)]
    [InlineData("Eselon III.a", Eselon.IIIA, JenjangJabatan.Administrator)]
    public void Echelon(string text, Eselon expected, JenjangJabatan jenjang)
    {
        Assert.Equal(expected, AsnNames.Eselon.Parse(text).AsT1);
        Assert.Equal(jenjang, Uu5Of2014.JenjangOf(expected));
    }
}
