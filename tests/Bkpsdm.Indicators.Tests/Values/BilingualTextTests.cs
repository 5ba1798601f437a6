namespace Bkpsdm.Indicators.Tests;

public class BilingualTextTests
{
    [Fact]
    public void In_EachLanguage_IndonesianFirst()
    {
        var text = BilingualText.Create("nilai", "score");
        Assert.Equal(("nilai", "score", "nilai"), (text.In(Bahasa.Indonesia), text.In(Bahasa.English), text.ToString()));
        Assert.Equal("nilai", text.In(default));
        Assert.Equal(("BKN", "BKN"), (BilingualText.Same("BKN").Indonesia, BilingualText.Same("BKN").English));
    }

    [Theory]
    [InlineData("", "score")]
    [InlineData("nilai", " ")]
    [InlineData("\t", "\n")]
    public void Create_Blank_Throws(string indonesia, string english)
    {
        Assert.Throws<ArgumentException>(() => BilingualText.Create(indonesia, english));
        Assert.Throws<ArgumentNullException>(() => BilingualText.Create(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => BilingualText.Create("x", null!));
        Assert.Throws<ArgumentNullException>(() => BilingualText.Same(null!));
    }

    [Fact]
    public void Equality_IsLetterByLetterInBoth()
    {
        Assert.Equal(BilingualText.Create("nilai", "score"), BilingualText.Create("nilai", "score"));
        Assert.Equal(BilingualText.Create("nilai", "score").GetHashCode(), BilingualText.Create("nilai", "score").GetHashCode());
        Assert.NotEqual(BilingualText.Create("nilai", "score"), BilingualText.Create("nilai", "Score"));
        Assert.NotEqual(BilingualText.Create("nilai", "score"), BilingualText.Create("Nilai", "score"));
        Assert.False(BilingualText.Same("x").Equals(null));
    }
}
