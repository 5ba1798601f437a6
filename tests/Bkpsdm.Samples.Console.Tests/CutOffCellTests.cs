using System.Globalization;

namespace Bkpsdm.Samples.Tests;

/// <summary>A decimal comma in a file of commas makes one cell more than the head has: the row is refused, and no cell is cut off.</summary>
public class CutOffCellTests
{
    private const string Karier = "unit,jenisKepegawaian,jenjang,tanggalLahir,bup\nBidang Mutasi,PNS,Pengawas,1980-01-31,58,5\n";
    private const string Moves = "jenis,tmtLama,tmtBaru\nmutasi,2020-01-01,2024-01-01,5\n";
    private const string Interventions = "intervensi,jumlah,upaya\nseminar,10,2,5\n";

    [Theory]
    [InlineData(2, "aspek,nilai\nperencanaan-kebutuhan,37,5\npengadaan,36\n", "merit")]
    [InlineData(2, "aspek,item,nama,bobot,level\npengadaan,2.1,Rekaan,7,5,2\n", "merit", "--menuju", "Baik")]
    [InlineData(3, "subKomponen,kriteria,level\n1.a,2,A\n1.a,1,0,9\n", "sakip")]
    [InlineData(2, "unit,jenisJabatan,jenisKepegawaian,pendidikan,skp\nBidang Mutasi,Pelaksana,PNS,S1,90,5\n", "ipasn")]
    [InlineData(2, "u1,u2,u3,u4,u5,u6,u7,u8,u9\n3,5,4,4,4,4,4,4,4,4\n", "ikm")]
    [InlineData(2, "indikator,tahun,target,realisasi\nIP ASN,2024,72,40,8\n", "capaian")]
    [InlineData(2, "elemen,bobot,nilai\ncuti,4,85,5\n", "nspk")]
    [InlineData(2, Karier, "karier")]
    [InlineData(2, "tahun,triwulan,id,nilai\n2026,1,nilai-sakip,71,5\n", "evaluasi", "--triwulan", "1")]
    [InlineData(2, "tahun,triwulan,id,nilai\n2026,1,nilai-sakip,71,5\n", "ekspor", "svg", "lintasan", "--indikator", "nilai-sakip", "--triwulan", "1")]
    [InlineData(2, "id,capaian\n5.03,87,5\n", "ekspor", "svg", "kaskade")]
    [InlineData(2, "id,capaian\n5.03,87,5\n", "skor")]
    [InlineData(2, "kode,rupiah\n5.03.01,1000,5\n", "renja", "2026")]
    public void A_cell_outside_the_head_makes_the_file_unusable_with_its_line_and_the_remedy(int line, string text, params string[] command) =>
        Refused(ConsoleRun.OnFile(".csv", text, [.. command, "--bahasa", "en"]), ConsoleRun.OnFile(".csv", text, command), line);

    [Theory]
    [InlineData(Moves, "karier", "--perpindahan")]
    [InlineData(Interventions, "ipasn", "--simulasi")]
    public void Files_of_other_options_are_refused_too(string text, string command, string option)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);

            Refused(ConsoleRun.Of(command, option, file, "--bahasa", "en"), ConsoleRun.Of(command, option, file), 2);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // The line is that of the file: comments, blank lines and cells over several lines count.
    [Theory]
    [InlineData(5, "# rekaan\nindikator,tahun,target,realisasi\n\n# X\nY,2024,8,10,3\n")]
    [InlineData(4, "indikator,tahun,target,realisasi\n\"X\n1\",2024,8,10\nY,2024,8,10,3\n")]
    [InlineData(3, "\"indikator\",tahun,target,\"realisasi\n(tercapai)\",realisasi\nY,2024,8,10,3,5\n")]
    public void The_line_is_that_of_the_file(int line, string text) =>
        Refused(ConsoleRun.OnFile(".csv", text, "capaian", "--bahasa", "en"), ConsoleRun.OnFile(".csv", text, "capaian"), line);

    [Fact]
    public void A_quote_that_is_not_closed_has_its_line()
    {
        var run = ConsoleRun.OnFile(".csv", "indikator,tahun,target,realisasi\nX,2024,8,10\n\"Y,2024,8,10\n", "capaian");

        Assert.Equal(2, run.Code);
        Assert.Contains("baris 3: Tidak terbaca sebagai CSV mulai baris ini; periksa tanda kutip.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_are_passed_over() => Assert.Equal(
        ConsoleRun.OnFile(".csv", "indikator,tahun,target,realisasi\nX,2024,8,10\n", "capaian", "--json").Output,
        ConsoleRun.OnFile(".csv", "indikator,tahun,target,realisasi\n\nX,2024,8,10\n,,,\n\n", "capaian", "--json").Output);

    // ikd counts its other lines and lists those that it cannot use; the words and the code are the same.
    [Fact]
    public void Ikd_lists_the_line_with_the_same_words()
    {
        var sample = ConsoleRun.Of("ikd", "--contoh").Output.TrimEnd('\n');
        var run = ConsoleRun.OnFile(".csv", $"{sample}\n{sample.Split('\n')[^1]},5\n", "ikd", "--json");

        Assert.Equal(0, run.Code);
        Assert.Contains("\"alasan\": \"JUMLAH_KOLOM_SALAH\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("tulis desimal dengan titik (37.5)", run.Output, StringComparison.Ordinal);
    }

    // Spreadsheets end rows with blank cells; nothing is lost with them.
    [Fact]
    public void Blank_cells_after_the_last_column_are_no_cells() =>
        Assert.Contains("\"rasio\": 125", ConsoleRun.OnFile(".csv", "indikator,tahun,target,realisasi\nX,2024,8,10,,\n", "capaian", "--json").Output, StringComparison.Ordinal);

    [Fact]
    public void Semicolons_read_the_decimal_comma() =>
        Assert.Contains("\"realisasi\": 40.8", ConsoleRun.OnFile(".csv", "indikator;tahun;target;realisasi\nIP ASN;2024;72;40,8\n", "capaian", "--json").Output, StringComparison.Ordinal);

    private static void Refused(ConsoleRun english, ConsoleRun indonesian, int line)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        OneLine(english, $"line {number}", "write decimals with a point (37.5), or use semicolons between the cells");
        OneLine(indonesian, $"baris {number}", "tulis desimal dengan titik (37.5), atau pisahkan sel dengan titik koma");
    }

    private static void OneLine(ConsoleRun run, string place, string remedy)
    {
        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        var message = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(remedy, message, StringComparison.Ordinal);
    }
}
