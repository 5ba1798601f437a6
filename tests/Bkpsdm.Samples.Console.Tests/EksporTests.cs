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

    // Tabel 4.1, 2026: 67.2 of 84 and 71.5 of 71.5 have the mean 90; 240 of 250 is 96.
    [Fact]
    public void Realisations_light_the_cascade_and_are_points_of_a_trajectory()
    {
        const string Rows = "tahun,triwulan,id,nilai\n2026,1,kepuasan-layanan-kepegawaian,67.2\n2026,2,nilai-sakip,71.5\n2026,1,indeks-sistem-merit,240\n";
        var cascade = ConsoleRun.OnFile(".csv", Rows, "ekspor", "svg", "kaskade", "--triwulan", "2").Output;
        var path = ConsoleRun.OnFile(".csv", Rows, "ekspor", "svg", "lintasan", "--indikator", "indeks-sistem-merit", "--triwulan", "2").Output;

        Assert.Contains("90 · Tinggi", cascade, StringComparison.Ordinal);
        Assert.Contains("96 · Sangat Tinggi", cascade, StringComparison.Ordinal);
        Assert.Contains("capaian 2026 sampai triwulan 2", cascade, StringComparison.Ordinal);
        Assert.Contains("Realisasi: 2022 0; 2023 185,5; 2024 246,5; 2026 240.", path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kaskade", "berkas realisasi; tambahkan --triwulan")]
    [InlineData("lintasan", "--triwulan tidak ada")]
    public void Realisations_need_a_triwulan(string kind, string part)
    {
        var run = ConsoleRun.OnFile(".csv", "tahun,triwulan,id,nilai\n2026,1,nilai-sakip,71.5\n", "ekspor", "svg", kind);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.1", "|  |  | Meningkatnya Kualitas Tata Kelola Manajemen ASN | Indeks Sistem Merit | 246,5 | 250 |")]
    [InlineData("4.3", "| 1 | Nilai Indeks Implementasi NSPK manajemen ASN | 66,7 | 70,01 | 72 |")]
    [InlineData("tabel 4.4", "| 6 | Persentase ASN Yang Naik Jenjang | N/A | 75 | 75 |")]
    [InlineData("4.1", "| 80 | 17.594.096.616,00 | 82 |")]
    public void Other_tables_as_Markdown(string word, string part) =>
        Assert.Contains(part, ConsoleRun.Of(["ekspor", "markdown", .. word.Split(' ')]).Output, StringComparison.Ordinal);

    [Fact]
    public void Table_that_the_plan_does_not_have_names_those_it_has()
    {
        var run = ConsoleRun.Of("ekspor", "markdown", "9.9");

        Assert.Equal(2, run.Code);
        Assert.Contains("yang ada: Tabel 3.1, Tabel 3.2, Tabel 4.1, Tabel 4.3, Tabel 4.4", run.Error, StringComparison.Ordinal);
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
