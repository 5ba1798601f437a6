using System.Xml.Linq;
using Bkpsdm.Tests;

namespace Bkpsdm.Samples.Tests;

public class EksporTests
{
    private const string Small = "tests/Bkpsdm.Renstra.Tests/Ekspor/rencana-kecil.json";

    [Theory]
    [InlineData("lintasan")]
    [InlineData("pendanaan")]
    [InlineData("kaskade")]
    [InlineData("aspek")]
    public void Pictures_of_the_documentation_are_those_of_the_plan(string kind) =>
        Assert.Equal(File.ReadAllText(RepositoryRoot.File("docs", "gambar", kind + ".svg")), ConsoleRun.Of("ekspor", "svg", kind).Output);

    [Theory]
    [InlineData("id", "ekspor svg 'kue': jenis tidak dikenal; yang dikenal: lintasan, pendanaan, kaskade, aspek")]
    [InlineData("en", "ekspor svg 'kue': unknown kind; known: lintasan, pendanaan, kaskade, aspek")]
    public void Unknown_kind_names_the_known_ones(string bahasa, string line)
    {
        var run = ConsoleRun.Of("ekspor", "svg", "kue", "--bahasa", bahasa);

        Assert.Equal(2, run.Code);
        Assert.Equal(line + Environment.NewLine, run.Error);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("ekspor", "svg")]
    [InlineData("ekspor", "mermaid", "pohon")]
    [InlineData("ekspor", "mermaid", "--dalam", "0")]
    [InlineData("ekspor", "svg", "kaskade", "--dalam", "dua")]
    [InlineData("ekspor", "svg", "lintasan", "--indikator", "tidak-ada")]
    [InlineData("ekspor", "svg", "aspek", "--indikator", "nilai-sakip")]
    public void Unusable_words_are_exit_code_2_with_one_line(params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // With or without history and bands; the last one is in the tree alone.
    [Theory]
    [InlineData("indeks-sistem-merit", "Kategori III, Baik")]
    [InlineData("indeks-profesionalitas-asn", "40,8")]
    [InlineData("hukuman-disiplin", "Kondisi awal")]
    [InlineData("5.03.01.2.01.0001-1", "Jumlah Dokumen Perencanaan")]
    public void Trajectory_of_another_indicator(string id, string part) =>
        Assert.Contains(part, Chart("ekspor", "svg", "lintasan", "--indikator", id), StringComparison.Ordinal);

    // Its one known target is 100, Tabel 4.1: the axis has room above and below it.
    [Fact]
    public void One_known_value_stands_in_the_middle_of_its_axis()
    {
        var chart = Chart("ekspor", "svg", "lintasan", "--indikator", "keselarasan-renstra-rpjmd").Split('\n');

        Assert.Superset(new HashSet<string>(["98", "100", "102"], StringComparer.Ordinal), chart.ToHashSet(StringComparer.Ordinal));
        Assert.Contains("? Target 2026, Target 2027, Target 2028, Target 2029 tidak diketahui: sel berisi strip.", chart);
    }

    [Fact]
    public void Cascade_without_a_file_shows_the_history_and_leaves_the_rest_unknown()
    {
        var chart = Chart("ekspor", "svg", "kaskade");

        // Tabel 2.4, 2024: 40,80 of 65 for the tujuan; the lower of 81,62 of 74 and 71,51 of 65 for the first sasaran.
        Assert.Contains("62,77 · Rendah", chart, StringComparison.Ordinal);
        Assert.Contains("110,02 · Sangat Tinggi", chart, StringComparison.Ordinal);
        Assert.Contains("15 tidak diketahui: tidak satu pun indikatornya mempunyai capaian pada tahun itu.", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void Cascade_of_a_file_has_its_lights()
    {
        var run = ConsoleRun.OnFile(".csv", "id;capaian\ntujuan-1;95,5\n5.03.02;\n", "ekspor", "svg", "kaskade");

        Assert.Equal(0, run.Code);
        Assert.Contains("95,5 · Sangat Tinggi", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 tidak diketahui: tidak ada realisasi.", run.Output, StringComparison.Ordinal);
        Assert.Contains("17 tidak diketahui: tidak ada dalam berkas.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,capaian\ntujuan-9,1\n", "baris 2, id: rencana tidak memuat simpul tujuan-9")]
    [InlineData("id,capaian\ntujuan-1,1\ntujuan-1,2\n", "baris 3, id: Simpul ini sudah ada di atas.")]
    [InlineData("id,capaian\ntujuan-1,x\n", "baris 2, capaian: Bukan angka")]
    [InlineData("id\ntujuan-1\n", "Kolom capaian tidak ada")]
    public void File_that_cannot_be_used_is_one_line_with_the_place(string text, params string[] parts)
    {
        var run = ConsoleRun.OnFile(".csv", text, "ekspor", "svg", "kaskade");

        Assert.Equal(2, run.Code);
        Assert.All(parts, part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_form_takes_another_plan()
    {
        var plan = RepositoryRoot.File(Small.Split('/'));

        Assert.Contains("Badan Contoh", ConsoleRun.Of("ekspor", "json", "--renstra", plan).Output, StringComparison.Ordinal);
        Assert.Contains("Kegiatan satu", ConsoleRun.Of("ekspor", "mermaid", "--renstra", plan).Output, StringComparison.Ordinal);
        Assert.Contains("Antara dua", ConsoleRun.Of("ekspor", "mermaid", "pokin", "--renstra", plan).Output, StringComparison.Ordinal);
        Assert.Contains("**Kegiatan satu**", ConsoleRun.Of("ekspor", "markdown", "--renstra", plan).Output, StringComparison.Ordinal);
        Assert.Contains("Program kedua", Chart("ekspor", "svg", "pendanaan", "--renstra", plan), StringComparison.Ordinal);
        Assert.Contains("Indeks mutu", Chart("ekspor", "svg", "lintasan", "--renstra", plan), StringComparison.Ordinal);
        Assert.Contains("tanpa capaian", Chart("ekspor", "svg", "kaskade", "--renstra", plan), StringComparison.Ordinal);
    }

    private static string Chart(params string[] args)
    {
        var run = ConsoleRun.Of(args);
        Assert.Equal(0, run.Code);
        return string.Join('\n', XDocument.Parse(run.Output).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));
    }
}
