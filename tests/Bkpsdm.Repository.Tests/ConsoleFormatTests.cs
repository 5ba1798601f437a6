using System.Text.Json;
using Bkpsdm.Samples;
using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>Every field that the console prints is on its page under docs/formats.</summary>
public class ConsoleFormatTests
{
    [Theory]
    [InlineData("capaian", "capaian.md")]
    [InlineData("anggaran", "anggaran.md")]
    [InlineData("indikator", "indikator-konsol.md")]
    [InlineData("pokin", "pokin.md")]
    [InlineData("ikm", "ikm.md")]
    [InlineData("sakip", "sakip.md")]
    [InlineData("merit", "merit.md")]
    [InlineData("merit --menuju Baik", "merit.md")]
    [InlineData("nspk", "nspk.md")]
    [InlineData("ipasn", "ipasn.md")]
    [InlineData("ipasn --simulasi contoh", "ipasn.md")]
    [InlineData("jabatan", "jabatan.md")]
    [InlineData("jabatan sekretaris", "jabatan.md")]
    [InlineData("audit", "audit.md")]
    [InlineData("nip 198802292011011002", "nip.md")]
    [InlineData("skor", "skor.md")]
    [InlineData("skor --level pokin", "skor.md")]
    [InlineData("bandingkan", "bandingkan.md")]
    [InlineData("karier --pada 2026-01-01", "karier.md")]
    [InlineData("karier --perpindahan contoh --pada 2026-01-01", "karier.md")]
    [InlineData("ikd", "ikd.md")]
    [InlineData("ikd --prioritas 3", "ikd.md")]
    [InlineData("ikd --sintetis 1000", "ikd.md")]
    [InlineData("renstra rencana", "renstra.md")]
    [InlineData("renstra pagu", "renstra.md")]
    [InlineData("renstra kaskade", "renstra.md")]
    [InlineData("renja 2026", "renja.md")]
    [InlineData("perjanjian sekretaris 2026", "perjanjian.md")]
    public void Fields_of_the_output_are_documented(string command, string page)
    {
        var text = File.ReadAllText(RepositoryRoot.File("docs", "formats", page));
        var printed = new HashSet<string>(StringComparer.Ordinal);
        Collect(JsonDocument.Parse(Output([.. command.Split(' '), "--json"])).RootElement, printed);
        printed.UnionWith(Output([.. command.Split(' '), "--csv"]).Split('\n')[0].Split(','));

        Assert.NotEmpty(printed);
        Assert.DoesNotContain(printed, field => !text.Contains("`" + field + "`", StringComparison.Ordinal) && !text.Contains(field + ",", StringComparison.Ordinal) && !text.Contains("," + field, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evaluasi --contoh", "evaluasi --triwulan 4 --jelaskan", "evaluasi.md")]
    [InlineData("evaluasi --contoh", "evaluasi --triwulan 4 --kaskade", "skor.md")]
    [InlineData("renja 2027 --csv", "renja 2026", "renja.md")]
    public void Fields_of_the_output_for_a_file_are_documented(string sample, string command, string page)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        try
        {
            File.WriteAllText(file, Output(sample.Split(' ')) + "salah\n");
            Fields_of_the_output_are_documented($"{command} --file {file}", page);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Output(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = SampleApp.Run(args, Screen.For(output, redirected: true), error);
        Assert.True(code == 0 || (code == 1 && args[0] == "audit"), error.ToString());
        return output.ToString();
    }

    // The working has a page of its own, and the years of a trajectory are data.
    private static void Collect(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, names);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in element.EnumerateObject().Where(field => !char.IsAsciiDigit(field.Name[0])))
            {
                names.Add(field.Name);
                if (field.Name != "penjelasan")
                {
                    Collect(field.Value, names);
                }
            }
        }
    }
}
