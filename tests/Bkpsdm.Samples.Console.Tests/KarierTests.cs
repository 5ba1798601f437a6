using System.Text.Json;

namespace Bkpsdm.Samples.Tests;

/// <summary>Invented persons.</summary>
public class KarierTests
{
    private const string Head = "nip,nama,unit,jenisKepegawaian,tanggalLahir,jenjang,jabatan,tmtJabatan,akhirKontrak,bup\n";

    [Fact]
    public void Contoh_fed_back_is_the_built_in_example() =>
        Assert.Equal(
            ConsoleRun.Of("karier", "--json", "--pada", "2026-01-01").Output,
            ConsoleRun.OnFile(".csv", ConsoleRun.Of("karier", "--contoh").Output, "karier", "--json", "--pada", "2026-01-01").Output);

    [Fact]
    public void Contoh_is_read_whole()
    {
        var result = Result(ConsoleRun.Of("karier", "--json", "--pada", "2026-01-01"));

        Assert.Equal(23, result.GetProperty("dihitung").GetInt32());
        Assert.Empty(result.GetProperty("ditolak").EnumerateArray());
        Assert.Equal("0", result.GetProperty("persenTidakDihitung").GetRawText());
    }

    [Fact]
    public void Retirement_follows_the_position_and_the_file_may_state_an_age()
    {
        const string Text = Head
            + "196805201995031001,A,U,PNS,,pengawas,Kepala Seksi,2020-01-01,,\n"
            + "196805201995031002,B,U,PNS,,ahli pertama,Dokter,2020-01-01,,60\n"
            + "196805201995031003,C,V,PNS,,ahli pertama,dokter,2020-01-01,,\n"
            + "196805201995031004,D,V,PNS,,ahli madya,Dokter,2020-01-01,,\n";

        var run = ConsoleRun.OnFile(".csv", Text, "karier", "--csv", "--pada", "2026-01-01");

        Assert.Equal("tahun,unit,jumlah\n2026,U,1\n2028,U,1\n2028,V,2\n", run.Output);
    }

    [Fact]
    public void Bad_lines_are_named_and_the_rest_is_computed()
    {
        const string Text = Head
            + "196805201995031001,A,U,PNS,,pengawas,,2020-01-01,,\n"
            + "19680520199503100X,B,U,PNS,,pengawas,,2020-01-01,,\n"
            + "196805201995031003,C,U,PNS,,Madya,,2020-01-01,,\n"
            + ",D,U,PNS,2030-01-01,pengawas,,2020-01-01,,\n"
            + "199005152024212010,E,U,PNS,,pengawas,,2020-01-01,,\n"
            + "196805201995031006,F,U,PNS,,pengawas,,2020-02-30,,\n"
            + "196805201995031007,G,,PNS,,pengawas,,2020-01-01,,\n"
            + "196805201995031008,H,U,PNS,,pengawas,,01-01-2020,,\n";

        var result = Result(ConsoleRun.OnFile(".csv", Text, "karier", "--json", "--pada", "2026-01-01"));
        var refused = result.GetProperty("ditolak").EnumerateArray().Select(text => text.GetString()!).ToArray();

        Assert.Equal(8, result.GetProperty("baris").GetInt32());
        Assert.Equal(2, result.GetProperty("dihitung").GetInt32());
        Assert.Equal("75", result.GetProperty("persenTidakDihitung").GetRawText());
        Assert.Equal(["baris 3, nip", "baris 4, jenjang", "baris 5, tanggalLahir", "baris 6, nip", "baris 7, tmtJabatan", "baris 8, unit"], refused.Select(text => text.Split(':')[0]));
        Assert.DoesNotContain(refused, text => text.Contains("19680520", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_due_and_who_is_not_yet()
    {
        const string Text = Head
            + "196711011995031001,A,U,PNS,,pengawas,,2024-06-01,,\n"
            + "196811011995031002,B,U,PNS,,pengawas,,2024-06-01,,\n"
            + "198505152022212003,C,U,PPPK,,ahli pertama,Guru,2022-02-01,2026-01-01,\n"
            + "198505152012122004,D,U,PNS,,ahli muda,,,,\n";

        var result = Result(ConsoleRun.OnFile(".csv", Text, "karier", "--json", "--pada", "2026-01-01"));

        Assert.Equal(
            [(2, "pensiun", "2025-12-01", true), (4, "akhir-kontrak", "2026-01-01", true), (3, "pensiun", "2026-12-01", false)],
            result.GetProperty("jatuhTempo").EnumerateArray().Select(due => (due.GetProperty("nomorBaris").GetInt32(), due.GetProperty("tonggak").GetString()!, due.GetProperty("tanggal").GetString()!, due.GetProperty("sudah").GetBoolean())));
        Assert.Equal("BELUM_JATUH_TEMPO", result.GetProperty("jatuhTempo")[2].GetProperty("alasan").GetString());
        Assert.Equal("TANPA_TMT", result.GetProperty("tidakDiketahui")[0].GetProperty("alasan").GetString());
        Assert.Equal(2, result.GetProperty("mutasi").GetProperty("belumBoleh").GetInt32());
    }

    [Fact]
    public void Two_ages_of_one_position_are_refused()
    {
        const string Text = Head
            + "196805201995031002,B,U,PNS,,ahli pertama,Dokter,2020-01-01,,60\n"
            + "196805201995031003,C,U,PNS,,ahli pertama,Dokter,2020-01-01,,65\n"
            + "196805201995031004,D,U,PNS,,ahli pertama,,2020-01-01,,60\n";

        var result = Result(ConsoleRun.OnFile(".csv", Text, "karier", "--json", "--pada", "2026-01-01"));

        Assert.Equal(1, result.GetProperty("dihitung").GetInt32());
        Assert.Equal(2, result.GetProperty("ditolak").GetArrayLength());
    }

    [Fact]
    public void File_without_lines_has_no_share()
    {
        var result = Result(ConsoleRun.OnFile(".csv", Head, "karier", "--json", "--pada", "2026-01-01"));

        Assert.Equal(JsonValueKind.Null, result.GetProperty("persenTidakDihitung").ValueKind);
    }

    [Theory]
    [InlineData("karier", "--pada", "besok")]
    [InlineData("karier", "--predikat", "Baik")]
    [InlineData("karier", "--perpindahan", "contoh", "--predikat", "Bagus")]
    [InlineData("karier", "--pada", "0001-01-01")]
    [InlineData("karier", "--file", "tidak-ada.csv")]
    public void Unusable_arguments_are_one_line_and_exit_code_2(params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // Peraturan BKN 5/2019 article 2(3): 2 to 5 years; both ends belong to it, and of 29 February the years are full on the 28th.
    [Fact]
    public void Share_of_moves_that_meet_the_rules()
    {
        var result = Result(ConsoleRun.Of("karier", "--perpindahan", "contoh", "--json", "--pada", "2026-01-01", "--predikat", "Baik", "--pendidikan", "S1"));
        var (mutasi, promosi) = (result.GetProperty("rekap")[0], result.GetProperty("rekap")[1]);

        Assert.Equal("3 2 1", Counts(mutasi));
        Assert.Equal("ANAK_TIDAK_LENGKAP", mutasi.GetProperty("alasan").GetString());
        Assert.Equal("60", mutasi.GetProperty("persenDariDinilai").GetRawText());
        Assert.Equal("1 2 0", Counts(promosi));
        Assert.Equal(["masa-jabatan-minimal", "masa-jabatan-maksimal"], mutasi.GetProperty("syarat").EnumerateArray().Select(one => one.GetProperty("syarat").GetString()!));
        Assert.Equal([1, 1], promosi.GetProperty("syarat").EnumerateArray().Select(one => one.GetProperty("tidakTerpenuhi").GetInt32()));
    }

    [Fact]
    public void Promotion_without_a_condition_is_unknown_and_bad_moves_are_named()
    {
        const string Text = "jenis,tmtBaru,tmtLama\npromosi,2025-01-01,\nrotasi,2025-01-01,\nmutasi,2026-01-02,2023-01-01\nmutasi,2025-02-30,\n";
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        File.WriteAllText(file, Text);
        var result = Result(ConsoleRun.Of("karier", "--json", "--pada", "2026-01-01", "--perpindahan", file));
        File.Delete(file);

        Assert.Equal("TANPA_SYARAT", result.GetProperty("perpindahan")[0].GetProperty("alasan").GetString());
        Assert.Equal("0 0 1", Counts(result.GetProperty("rekap")[1]));
        Assert.Equal(["baris 3, jenis", "baris 4, tmtBaru", "baris 5, tmtBaru"], result.GetProperty("ditolak").EnumerateArray().Select(text => text.GetString()!.Split(':')[0]));
        Assert.Equal("75", result.GetProperty("persenTidakDihitung").GetRawText());
    }

    private static string Counts(JsonElement rekap) =>
        $"{rekap.GetProperty("sesuai").GetInt32()} {rekap.GetProperty("tidakSesuai").GetInt32()} {rekap.GetProperty("tidakDiketahui").GetInt32()}";

    private static JsonElement Result(ConsoleRun run)
    {
        Assert.True(run.Code == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
