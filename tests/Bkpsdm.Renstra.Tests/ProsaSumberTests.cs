using System.Globalization;
using System.Text.Json;
using Bkpsdm.Tests;
using Bkpsdm.Transcription;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Each of the 197 numbers of the prose stands with its words in the source lines, where the document says it.</summary>
public class ProsaSumberTests
{
    private const string Name = "pernyataan-prosa";

    // Part and line of the text layer, and the statements that stand there, literal, and not what the transcription computes.
    public static TheoryData<int, int, int, int> Lines => new()
    {
        { 1, 31, 1, 3 },
        { 1, 48, 4, 4 },
        { 1, 55, 5, 6 },
        { 1, 60, 7, 9 },
        { 1, 81, 10, 10 },
        { 1, 83, 11, 13 },
        { 1, 85, 14, 14 },
        { 1, 89, 15, 15 },
        { 1, 306, 16, 16 },
        { 2, 3, 17, 17 },
        { 2, 48, 18, 23 },
        { 2, 50, 24, 25 },
        { 2, 57, 26, 33 },
        { 2, 59, 34, 35 },
        { 2, 68, 36, 45 },
        { 2, 77, 46, 50 },
        { 2, 79, 51, 53 },
        { 2, 81, 54, 55 },
        { 2, 88, 56, 62 },
        { 2, 90, 63, 63 },
        { 2, 98, 64, 70 },
        { 2, 100, 71, 72 },
        { 2, 105, 73, 76 },
        { 2, 106, 77, 78 },
        { 2, 107, 79, 81 },
        { 2, 109, 82, 89 },
        { 2, 111, 90, 97 },
        { 2, 113, 98, 103 },
        { 2, 115, 104, 109 },
        { 2, 117, 110, 115 },
        { 2, 120, 116, 121 },
        { 2, 122, 122, 129 },
        { 2, 124, 130, 137 },
        { 2, 126, 138, 145 },
        { 2, 128, 146, 153 },
        { 2, 130, 154, 161 },
        { 2, 132, 162, 164 },
        { 2, 134, 165, 167 },
        { 2, 222, 168, 170 },
        { 2, 224, 171, 173 },
        { 2, 235, 174, 181 },
        { 2, 249, 182, 191 },
        { 2, 278, 192, 192 },
        { 3, 136, 193, 193 },
        { 4, 65, 194, 194 },
        { 5, 21, 195, 195 },
        { 5, 205, 196, 196 },
        { 6, 7, 197, 197 },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Number_and_quoted_words_stand_in_their_line(int part, int line, int first, int last)
    {
        var text = Text(part, line);

        Assert.All(Statements().Where(row => row.No >= first && row.No <= last), row =>
        {
            Assert.Contains(row.Kutipan, text, StringComparison.Ordinal);
            Assert.Contains(row.Nilai, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_one_of_197_statements_has_a_line()
    {
        Assert.Equal(Enumerable.Range(1, 197), Lines.SelectMany(row => Enumerable.Range((int)row[2], (int)row[3] - (int)row[2] + 1)));
        Assert.Equal(Enumerable.Range(1, 197), Statements().Select(row => row.No));
    }

    // A digit that the line has not, a chart and a list item that do not stand over the line, a section of another number or name.
    [Theory]
    [InlineData("2023 realisasi naik menjadi 65,16", "2023 realisasi naik menjadi 65,18")]
    [InlineData("**Grafik 2.5**", "**Grafik 2.6**")]
    [InlineData("**Tabel 2.1.**", "**Tabel 2.3.**")]
    [InlineData("- a. […]", "- b. […]")]
    [InlineData("60. Pemberian", "59. Pemberian")]
    [InlineData("## **2. 6 Kerja", "## **2. 7 Kerja")]
    [InlineData("#### 3.1.1 Tujuan", "#### 3.1.1 Sasaran")]
    [InlineData("- ✓ Nilai SAKIP", "- ✓ Indeks SAKIP")]
    [InlineData("02\t3\t", "02\t8\t**Tabel 2.4.**\n02\t9\t")]
    [InlineData("01\t31\t", "01\t35\t")]
    public void Source_that_does_not_prove_a_statement_is_refused(string read, string changed) => AssertRefused("Sources/pernyataan-prosa.txt", read, changed);

    // Both words stand in the document, but elsewhere.
    [Theory]
    [InlineData("sesudah Grafik 2.7", "sesudah Grafik 2.8")]
    [InlineData("Pelayanan Sekretariat\"", "Pelayanan Kepegawaian\"")]
    [InlineData("3.1.2 Sasaran", "3.1.1 Tujuan")]
    public void Statement_at_another_place_is_refused(string tempat, string changed) => AssertRefused("Authored/pernyataan-prosa.json", tempat, changed);

    private static void AssertRefused(string material, string read, string changed)
    {
        var materials = new Bahan(RepositoryRoot.File("eng", "Bkpsdm.Transcription")).With(material, text =>
        {
            Assert.Contains(read, text, StringComparison.Ordinal);
            return text.Replace(read, changed, StringComparison.Ordinal);
        });

        Assert.Throws<TranscriptionException>(() => Keluaran.Text("pernyataan-prosa.json", materials));
    }

    private static string Text(int part, int line) => Assert.Single(
        Source().Split('\n').Select(row => row.Split('\t')),
        row => row.Length == 3 && row[0] == part.ToString("00", CultureInfo.InvariantCulture) && row[1] == line.ToString(CultureInfo.InvariantCulture))[2];

    private static (int No, string Nilai, string Kutipan)[] Statements()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("src", "Bkpsdm.Renstra.Paser", "Data", Name + ".json")));
        return [.. document.RootElement.GetProperty("pernyataanProsa").GetProperty("baris").EnumerateArray()
            .Select(row => (row.GetProperty("no").GetInt32(), row.GetProperty("nilai").GetString()!, row.GetProperty("kutipan").GetString()!))];
    }

    private static string Source() => File.ReadAllText(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", Name + ".txt"));
}
