using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Rows of realisations as files have them: what is refused, with line, column and reason, and what still counts.</summary>
public class DaftarRealisasiTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    [Theory]
    [InlineData("2026;1;tak-ada;;;5;", "INDIKATOR_TIDAK_DIKENAL", "id")]
    [InlineData("2026;1;indeks-nspk;;;72;", "INDIKATOR_DI_LUAR_POHON", "id")]
    [InlineData("2026;1;;5.03.01.2.01;Persentase lain;5;", "INDIKATOR_TIDAK_DIKENAL", "indikator")]
    [InlineData("2026;1;;5.03.01.2.01;;5;", "INDIKATOR_MENDUA", "indikator")]
    [InlineData("2026;1;;;;5;", "INDIKATOR_KOSONG", "id")]
    [InlineData("2026;1;;9.99;;;5", "SIMPUL_TIDAK_DIKENAL", "kode")]
    [InlineData("2026;1;;;;;5", "SIMPUL_KOSONG", "kode")]
    [InlineData("2026;1;hukuman-disiplin;;;100,5;", "DI_LUAR_RENTANG", "nilai")]
    [InlineData("2026;1;indeks-sistem-merit;;;401;", "DI_LUAR_RENTANG", "nilai")]
    [InlineData("2026;1;nilai-sakip;;;81.62;", "ANGKA_TIDAK_TERBACA", "nilai")]
    [InlineData("2026;1;nilai-sakip;;;tinggi;", "ANGKA_TIDAK_TERBACA", "nilai")]
    [InlineData("2025;1;nilai-sakip;;;71;", "TAHUN_DI_LUAR_RENCANA", "tahun")]
    [InlineData("26;1;nilai-sakip;;;71;", "TAHUN_TIDAK_TERBACA", "tahun")]
    [InlineData("2026;5;nilai-sakip;;;71;", "TRIWULAN_TIDAK_DIKENAL", "triwulan")]
    [InlineData("2026;1;;5.03.01;;;-1", "RUPIAH_NEGATIF", "rupiah")]
    public void Bad_row_is_refused_with_its_line_and_the_rest_counts(string bad, string code, string column)
    {
        var list = Of("2026;1;indeks-kualitas-data-asn;;;95;", bad);

        var error = Assert.Single(list.Ditolak);
        Assert.Equal((code, column, 3), (error.Code, error.Path, error.Line));
        Assert.Equal(["indeks-kualitas-data-asn"], list.Diterima.Select(row => row.IdIndikator));
    }

    [Fact]
    public void Same_figure_twice_counts_once_and_two_figures_count_never()
    {
        var list = Of("2026;1;nilai-sakip;;;71,5;", "2026;I;nilai-sakip;;;71,50;", "2026;1;lhp-nihil;;;90;", "2026;1;lhp-nihil;;;91;");

        Assert.Equal([2], list.Diterima.Select(row => row.Line));
        Assert.Equal([3, 4, 5], list.Ditolak.Select(error => error.Line));
        Assert.All(list.Ditolak, error => Assert.Equal("TRIWULAN_GANDA", error.Code));
        Assert.Contains("baris 2", list.Ditolak[0].Text(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_of_the_year_below_its_triwulan_is_refused()
    {
        const string Id = "5.03.02.2.03.0004-1";
        var list = Of($"2026;1;{Id};;;20;", $"2026;2;{Id};;;30;", $"2026;tahun;{Id};;;49;", "2026;3;;5.04.02.2.01.0003;;;1.000;", "2026;tahun;;5.04.02.2.01.0003;;;999");

        Assert.Equal([("TOTAL_DI_BAWAH_BAGIAN", 4), ("TOTAL_DI_BAWAH_BAGIAN", 6)], list.Ditolak.Select(error => (error.Code, error.Line!.Value)));
        Assert.Equal([2, 3, 5], list.Diterima.Select(row => row.Line));
    }

    [Fact]
    public void Figure_of_the_year_that_its_triwulan_contradict_is_refused()
    {
        const string Id = "5.03.02.2.03.0004-1";
        var sum = Of([.. Enumerable.Range(1, 4).Select(quarter => $"2026;{quarter};{Id};;;10;"), $"2026;tahun;{Id};;;41;"]);
        var level = Of("2026;4;nilai-sakip;;;71,5;", "2026;tahun;nilai-sakip;;;72;");

        Assert.Equal("TOTAL_BERBEDA", Assert.Single(sum.Ditolak).Code);
        Assert.Equal("TOTAL_BERBEDA", Assert.Single(level.Ditolak).Code);
    }

    [Fact]
    public void Spending_of_a_node_below_that_of_its_branches_is_refused()
    {
        var list = Of("2026;1;;5.04.02.2.01.0003;;;600", "2026;1;;5.04.02.2.01.0004;;;500", "2026;1;;5.04.02;;;1.099", "2026;2;;5.04.02;;;1");

        Assert.Equal(("TOTAL_DI_BAWAH_BAGIAN", 4), (Assert.Single(list.Ditolak).Code, list.Ditolak[0].Line));
        Assert.Equal([2, 3, 5], list.Diterima.Select(row => row.Line));
    }

    [Theory]
    [InlineData("2026;1;;5.03.01;nilai  KINERJA manajemen internal;76;")]
    [InlineData("2026;1;;5.03.01;;76;")]
    [InlineData("2026;1;;;Nilai Kinerja Manajemen Internal;76;")]
    [InlineData("2026;i;nilai-kinerja-manajemen-internal;;;76;")]
    public void Indicator_is_found_by_id_or_node_and_name(string row) =>
        Assert.Equal("nilai-kinerja-manajemen-internal", Assert.Single(Of(row).Diterima).IdIndikator);

    [Fact]
    public void Empty_cells_are_missing_and_no_fault()
    {
        var list = Of("2026;1;nilai-sakip;;;;", "2026;1;;5.03.01;;;", ";;;;;;");

        Assert.Empty(list.Ditolak);
        Assert.Empty(list.Diterima);
        Assert.Equal([2, 3], list.Kosong);
    }

    [Fact]
    public void Invariant_numbers_are_read_as_programs_write_them()
    {
        var row = RealisasiRow.Create(7, PenulisanAngka.Invarian, name => name switch { "tahun" => "2026", "triwulan" => "1", "id" => "nilai-sakip", "nilai" => "71.5", _ => null });
        var comma = RealisasiRow.Create(8, PenulisanAngka.Invarian, name => name switch { "tahun" => "2026", "triwulan" => "2", "id" => "nilai-sakip", "nilai" => "71,5", _ => null });
        var list = DaftarRealisasi.Of(Plan, [row, comma]);

        Assert.Equal(71.5m, Assert.Single(list.Diterima).Nilai);
        Assert.Equal((8, "ANGKA_TIDAK_TERBACA"), (Assert.Single(list.Ditolak).Line, list.Ditolak[0].Code));
    }

    [Fact]
    public void Errors_of_the_caller_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RealisasiRow.Create(0, PenulisanAngka.Invarian, _ => null));
        Assert.Throws<ArgumentOutOfRangeException>(() => RealisasiRow.Create(1, default, _ => null));
        Assert.Throws<ArgumentOutOfRangeException>(() => RealisasiRow.FromNilai(1, "x", TahunAnggaran.Create(2026), 5, 1));
        Assert.Throws<ArgumentException>(() => RealisasiRow.FromRupiah(1, "x", default, 1, 1));
        Assert.Throws<ArgumentNullException>(() => DaftarRealisasi.Of(Plan, [null!]));
    }

    // As a file with semicolons: the first row is line 2.
    private static DaftarRealisasi Of(params string[] rows) => DaftarRealisasi.Of(Plan, rows.Select((row, i) => Row(i + 2, row.Split(';'))));

    private static RealisasiRow Row(int line, string[] cells) => RealisasiRow.Create(line, PenulisanAngka.Indonesia, name => name switch
    {
        "tahun" => cells[0],
        "triwulan" => cells[1],
        "id" => cells[2],
        "kode" => cells[3],
        "indikator" => cells[4],
        "nilai" => cells[5],
        "rupiah" => cells[6],
        _ => null,
    });
}
