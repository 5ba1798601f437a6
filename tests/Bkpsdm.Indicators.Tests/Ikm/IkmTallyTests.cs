using OneOf;

namespace Bkpsdm.Indicators.Tests;

public class IkmTallyTests
{
    private const string OneResponse = """{"jenis":"ikm","versi":1,"instrumen":"Layanan","periode":"2024","responden":1,"frekuensi":[[0,0,0,1],[0,0,1,0],[0,1,0,0],[1,0,0,0],[0,0,0,1],[0,0,0,1],[0,0,0,1],[0,0,0,1],[0,0,0,1]]}""";

    private static readonly IkmTally Nobody = IkmTally.Empty("Layanan", "2024");

    [Fact]
    public void ToJson_OneResponse_IsStable() => Assert.Equal(OneResponse, Known(Nobody.Add(4, 3, 2, 1, 4, 4, 4, 4, 4)).ToJson());

    [Fact]
    public void Add_EveryOverload_IsTheSame()
    {
        IReadOnlyList<int> list = [4, 3, 2, 1, 4, 4, 4, 4, 4];
        ReadOnlySpan<int> span = [4, 3, 2, 1, 4, 4, 4, 4, 4];
        var expected = Known(IkmTally.Read(OneResponse));
        Assert.Equal(expected, Known(Nobody.Add(list)));
        Assert.Equal(expected, Known(Nobody.Add(span)));
        Assert.Equal(expected, Known(Nobody.Add([4, 3, 2, 1, 4, 4, 4, 4, 4])));
        Assert.Equal(0, Nobody.Responden);
    }

    [Fact]
    public void Add_WrongNumberOfAnswers_IsOneError()
    {
        var error = Nobody.Add(4, 4, 4).AsT0;
        Assert.Equal("JUMLAH_JAWABAN_SALAH", error.Code);
        Assert.Equal("3", error.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(int.MinValue)]
    public void Add_ScoreOutsideTheScale_NamesTheElement(int score)
    {
        var error = Nobody.Add(4, 4, score, 4, 0, 4, 4, 4, 4).AsT0;
        Assert.Equal("SKOR_DI_LUAR_SKALA", error.Code);
        Assert.Equal("U3", error.Path);
    }

    [Fact]
    public void FromResponses_RefusesWithTheLine()
    {
        var reading = IkmTally.FromResponses("Layanan", "2024", [[4, 4, 4, 4, 4, 4, 4, 4, 4], [4], [4, 4, 4, 4, 4, 4, 4, 4, 9], [1, 1, 1, 1, 1, 1, 1, 1, 1]]);
        Assert.Equal(2, reading.Tally.Responden);
        Assert.Equal([(2, "JUMLAH_JAWABAN_SALAH", "jawaban"), (3, "SKOR_DI_LUAR_SKALA", "U9")], reading.Refused.Select(error => (error.Line!.Value, error.Code, error.Path!)));
        Assert.Equal("baris 3, U9: Skor harus bilangan bulat 1 sampai 4. Terbaca: \"9\"", reading.Refused[1].Text(Bahasa.Indonesia));
    }

    [Theory]
    [InlineData("Layanan", "2025")]
    [InlineData("layanan", "2024")]
    public void Merge_AnotherSurvey_Throws(string instrumen, string periode) =>
        Assert.Throws<ArgumentException>(() => Nobody.Merge(IkmTally.Empty(instrumen, periode)));

    [Fact]
    public void Empty_TextThatIsNone_Throws()
    {
        Assert.Throws<ArgumentException>(() => IkmTally.Empty(" ", "2024"));
        Assert.Throws<ArgumentNullException>(() => IkmTally.Empty("Layanan", null!));
        Assert.Throws<ArgumentException>(() => IkmTally.Empty("Layanan", "x\ud800"));
        Assert.Throws<ArgumentException>(() => IkmTally.Empty("\udc00\ud800", "2024"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 5)]
    public void Frequency_OutsideTheSurvey_Throws(int unsur, int score) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Nobody.Frequency(unsur, score));

    [Theory]
    [InlineData("", "JSON_TIDAK_SAH", "$")]
    [InlineData("[", "JSON_TIDAK_SAH", "$")]
    [InlineData("null", "BENTUK_SALAH", "$")]
    [InlineData("[]", "BENTUK_SALAH", "$")]
    [InlineData("{}", "BIDANG_TIDAK_ADA", "$.jenis")]
    public void FromJson_NoTally_IsOneError(string json, string code, string path) => AssertError(json, code, path);

    [Theory]
    [InlineData("\"ikm\"", "\"ikd\"", "JENIS_SALAH", "$.jenis")]
    [InlineData("\"versi\":1", "\"versi\":2", "VERSI_TIDAK_DIKENAL", "$.versi")]
    [InlineData("\"versi\":1", "\"versi\":\"1\"", "VERSI_TIDAK_DIKENAL", "$.versi")]
    [InlineData("\"versi\":1", "\"versi\":1,\"versi\":1", "BIDANG_GANDA", "$.versi")]
    [InlineData("\"versi\":1", "\"versi\":1,\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.lain")]
    [InlineData("\"Layanan\"", "\" \"", "TEKS_KOSONG", "$.instrumen")]
    [InlineData("\"Layanan\"", "7", "BENTUK_SALAH", "$.instrumen")]
    [InlineData("\"2024\"", "\"\\ud800\"", "TEKS_TIDAK_SAH", "$.periode")]
    [InlineData("\"2024\"", "null", "BENTUK_SALAH", "$.periode")]
    [InlineData("\"responden\":1", "\"responden\":2", "HITUNGAN_TIDAK_MUNGKIN", "$.responden")]
    [InlineData("\"responden\":1", "\"responden\":\"1\"", "BUKAN_CACAH", "$.responden")]
    [InlineData("\"responden\":1", "\"responden\":NaN", "JSON_TIDAK_SAH", "$")]
    [InlineData("\"responden\":1,", "", "BIDANG_TIDAK_ADA", "$.responden")]
    [InlineData("[0,0,1,0]", "[0,0,2,0]", "HITUNGAN_TIDAK_MUNGKIN", "$.frekuensi[1]")]
    [InlineData("[0,0,1,0]", "[0,0,1]", "BENTUK_SALAH", "$.frekuensi[1]")]
    [InlineData("[0,0,1,0]", "[0,2,-1,0]", "BUKAN_CACAH", "$.frekuensi[1][2]")]
    [InlineData("[0,0,1,0]", "[9223372036854775807,0,1,0]", "TERLALU_BANYAK", "$.frekuensi[1][2]")]
    [InlineData("[0,0,1,0]", "[0,0,9223372036854775808,0]", "BUKAN_CACAH", "$.frekuensi[1][2]")]
    [InlineData("[0,0,1,0]", "[0,0,1.0,0]", "BUKAN_CACAH", "$.frekuensi[1][2]")]
    [InlineData("[0,0,1,0]", "[0,0,null,0]", "BUKAN_CACAH", "$.frekuensi[1][2]")]
    [InlineData("[0,0,1,0]", "1", "BENTUK_SALAH", "$.frekuensi[1]")]
    [InlineData("[0,0,1,0],", "", "BENTUK_SALAH", "$.frekuensi")]
    public void FromJson_OneFieldSpoilt_NamesThePlace(string good, string bad, string code, string path) =>
        AssertError(OneResponse.Replace(good, bad, StringComparison.Ordinal), code, path);

    // No attribute can carry half of a surrogate pair: it would come as U+FFFD.
    [Fact]
    public void FromJson_HalfOfASurrogatePair_IsOneError() => AssertError("\ud800", "TEKS_TIDAK_SAH", "$");

    [Fact]
    public void FromJson_NotJson_NamesTheLine() => Assert.Equal(3, IkmTally.Read("{\n\n  x").AsT0.Line);

    [Fact]
    public void FromJson_OtherOrderAndBlanks_IsTheSameTally() =>
        Assert.Equal(OneResponse, Known(IkmTally.Read(OneResponse.Replace("{\"jenis\":\"ikm\",", "{ ", StringComparison.Ordinal).Replace("]]}", "] ],\n\"jenis\":\"ikm\"}", StringComparison.Ordinal))).ToJson());

    private static void AssertError(string json, string code, string path)
    {
        var error = IkmTally.Read(json).AsT0;
        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static IkmTally Known(OneOf<ReadError, IkmTally> result) => result.AsT1;
}
