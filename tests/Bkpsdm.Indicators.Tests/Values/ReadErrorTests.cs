namespace Bkpsdm.Indicators.Tests;

public class ReadErrorTests
{
    private static readonly BilingualText Message = BilingualText.Create("Bukan angka.", "Not a number.");

    [Fact]
    public void Text_HasPlaceMessageAndValue()
    {
        var error = ReadError.Create("X", Message, "1.95", "$.a[0]", 7);
        Assert.Equal("baris 7, $.a[0]: Bukan angka. Terbaca: \"1.95\"", error.Text(Bahasa.Indonesia));
        Assert.Equal("line 7, $.a[0]: Not a number. Read: \"1.95\"", error.Text(Bahasa.English));
        Assert.Equal(error.Text(Bahasa.Indonesia), error.ToString());
        Assert.Equal("Bukan angka.", ReadError.Create("X", Message).ToString());
        Assert.Equal("baris 7: Bukan angka.", ReadError.Create("X", Message, line: 7).ToString());
    }

    [Fact]
    public void At_PlacesTheSameError()
    {
        var error = ReadError.Create("X", Message, "1.95", line: 7).WithPlace("kolom");
        Assert.Equal(("X", "1.95", "kolom", 7), (error.Code, error.Value, error.Path, error.Line));
        Assert.Equal(8, error.WithPlace("kolom", 8).Line);
        Assert.Throws<ArgumentException>(() => error.WithPlace(" "));
    }

    [Fact]
    public void Value_Long_IsShortened()
    {
        Assert.Equal(new string('9', 80) + "...", ReadError.Create("X", Message, new string('9', 81)).Value);
        Assert.Equal(new string('9', 80), ReadError.Create("X", Message, new string('9', 80)).Value);
    }

    [Fact]
    public void Value_CutInsideALetterOfTwoParts_KeepsWholeLetters() =>
        Assert.Equal(new string('9', 79) + "...", ReadError.Create("X", Message, new string('9', 79) + "\U0001F600" + "9").Value);

    [Fact]
    public void Create_BlankCodeOrNoMessage_Throws()
    {
        Assert.Throws<ArgumentException>(() => ReadError.Create(" ", Message));
        Assert.Throws<ArgumentNullException>(() => ReadError.Create("X", null!));
    }
}
