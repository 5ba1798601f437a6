using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

public class BandingkanTests
{
    [Fact]
    public void Json_compares_the_draft_with_the_final_plan()
    {
        var root = JsonDocument.Parse(ConsoleRun.Of("bandingkan", "--json").Output).RootElement;
        var indicators = root.GetProperty("ringkasan").EnumerateArray().Single(counts => counts.GetProperty("level").GetString() == "indikator");

        Assert.False(root.GetProperty("sama").GetBoolean());
        Assert.Equal((29, 112, 14), (indicators.GetProperty("jumlahLama").GetInt32(), indicators.GetProperty("jumlahBaru").GetInt32(), indicators.GetProperty("sepadan").GetInt32()));
        Assert.Equal(140_333_817_558m, root.GetProperty("cabang").EnumerateArray().First(line => line.GetProperty("tahun").ValueKind == JsonValueKind.Null).GetProperty("paguLama").GetDecimal());
    }

    [Fact]
    public void Plan_against_itself_is_the_same()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            File.WriteAllText(file, ConsoleRun.Of("ekspor", "json").Output);
            var root = JsonDocument.Parse(ConsoleRun.Of("bandingkan", "--renstra", file, "--json").Output).RootElement;

            Assert.True(root.GetProperty("sama").GetBoolean());
            Assert.Equal(0, root.GetProperty("perubahan").GetArrayLength());
            Assert.Contains("Kedua rencana sama.", ConsoleRun.Of("bandingkan", "--renstra", file, "--dengan", file).Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Csv_has_a_line_for_each_change()
    {
        var lines = ConsoleRun.Of("bandingkan", "--csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("jenis,objek,level,idLama,idBaru,nama,tahun,lama,baru,selisih,hanyaSatu,ejaanSaja", lines[0]);
        Assert.Contains("target,indikator,kegiatan,temuan-ditindaklanjuti,temuan-ditindaklanjuti,Persentase temuan ditindaklanjuti,2026,0,100,100,false,false", lines);
    }

    [Theory]
    [InlineData("id", "Ringkasan", "Selisih pagu menurut cabang", "0 -> 100", "+ 58 subkegiatan: rencana lama tidak memuat jenjang ini")]
    [InlineData("en", "Summary", "Difference of funding by branch", "0 -> 100", "+ 58 subkegiatan: the old plan does not have this level")]
    public void Screen_has_the_summary_first_and_then_old_and_new(string bahasa, params string[] parts)
    {
        var run = ConsoleRun.Of("bandingkan", "--bahasa", bahasa);

        Assert.Equal(0, run.Code);
        Assert.All(parts, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--renstra")]
    [InlineData("--dengan")]
    public void File_that_is_no_plan_is_exit_code_2(string option)
    {
        var run = ConsoleRun.Of("bandingkan", option, "tidak-ada.json");

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
    }
}
