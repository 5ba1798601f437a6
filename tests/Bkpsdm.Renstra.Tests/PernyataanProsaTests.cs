using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The numbers of the prose: proven by their quotes, counted, and held against the tables they quote.</summary>
public class PernyataanProsaTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly IReadOnlyList<PernyataanProsaRow> Prosa = Plan.PernyataanProsa;

    [Fact]
    public void Statements_are_counted_by_the_table_they_quote()
    {
        Assert.Equal(197, Prosa.Count);
        Assert.Equal(Enumerable.Range(1, 197), Prosa.Select(row => row.No));
        Assert.Equal(
            [("", 15), ("Tabel 2.1", 9), ("Tabel 2.2", 6), ("Tabel 2.4", 142), ("Tabel 2.6", 25)],
            Prosa.GroupBy(row => row.Mengutip?.Tabel ?? "").Select(group => (group.Key, group.Count())).Order());
    }

    [Fact]
    public void Every_quote_holds_its_number_in_twelve_words_at_most() =>
        Assert.All(Prosa, row =>
        {
            Assert.Contains(row.Nilai.AsRead!, row.Kutipan, StringComparison.Ordinal);
            Assert.InRange(row.Kutipan.Split(' ').Length, 1, 12);
        });

    // Every number but the two periods and the time span of the plan, which are ranges of years.
    [Fact]
    public void Every_value_but_three_is_a_number() =>
        Assert.Equal(["2021-2026", "2021-2026", "2025-2029"], Prosa.Where(row => row.Nilai.Kind != CellKind.Number).Select(row => row.Nilai.AsRead));

    [Fact]
    public void Every_row_of_a_table_that_is_quoted_is_about_the_indicator_of_that_row() =>
        Assert.All(
            Prosa.Where(row => row.Mengutip?.Tabel == Plan.PencapaianPelayanan.Tabel),
            row => Assert.Equal(row.IdIndikator, Plan.PencapaianPelayanan.Rows.Single(target => target.Reference.Baris == row.Mengutip!.Baris).IdIndikator));

    // Text after Grafik 2.5 against Tabel 2.4, row 4; text after Grafik 2.7 against row 6; text after Grafik 2.11 against Tabel 2.6, row 14.
    [Theory]
    [InlineData("nilai-sakip", 2023, "realisasi", "65,16", 65.18)]
    [InlineData("nilai-sakip", 2023, "rasio", "103,43", 103.46)]
    [InlineData("nilai-sakip", 2024, "realisasi", "71,51", 71.51)]
    [InlineData("pejabat-mengikuti-pelatihan-formal", 2023, "realisasi", "95,35", 190.69)]
    [InlineData("pejabat-mengikuti-pelatihan-formal", 2023, "rasio", "119,19", 238.36)]
    [InlineData(null, 2024, "realisasi", "44.763.724.753,00", 4763724753.0)]
    public void Both_sides_stay_as_they_are(string? indikator, int tahun, string kolom, string prosa, double tabel)
    {
        var row = Prosa.First(row => row.IdIndikator == indikator && row.Tahun == TahunAnggaran.Create(tahun) && row.Mengutip?.Kolom == kolom && row.Nilai.AsRead == prosa);

        Assert.Equal((decimal)tabel, Plan.NilaiTabel(row));
    }

    // Differs: by a whole unit of the last digit that the text gives, or more. Nothing else of the 182 statements with a table does.
    [Fact]
    public void Nine_statements_differ_from_the_table_they_quote()
    {
        (int, string, string)[] differing =
        [
            (41, "nilai-sakip", "65,16"),
            (42, "nilai-sakip", "103,43"),
            (58, "pejabat-mengikuti-pelatihan-formal", "95,35"),
            (59, "pejabat-mengikuti-pelatihan-formal", "119,19"),
            (68, "pejabat-mengikuti-pelatihan-struktural", "98,88"),
            (86, "nilai-sakip", "65,16"),
            (112, "pejabat-mengikuti-pelatihan-formal", "95,35"),
            (113, "pejabat-mengikuti-pelatihan-formal", "119"),
            (191, "", "44.763.724.753,00"),
        ];

        Assert.Equal(differing, Prosa.Where(Differs).Select(row => (row.No, row.IdIndikator ?? "", row.Nilai.AsRead!)));
    }

    // No findings and staff who all perform well are stated for all years at once.
    [Fact]
    public void Statement_without_one_cell_says_so()
    {
        var unplaced = Prosa.Where(row => row.Mengutip is not null && !Plan.NilaiTabel(row).IsKnown).ToArray();

        Assert.Equal([77, 78, 146, 153], unplaced.Select(row => row.No));
        Assert.All(unplaced, row => Assert.Equal("TANPA_RUJUKAN", Plan.NilaiTabel(row).Reason?.Code));
        Assert.Equal("TANPA_RUJUKAN", Plan.NilaiTabel(Prosa[^1]).Reason?.Code);
    }

    // Text after Grafik 2.3 of section 2.3.1: eight aspects, which add up to the 246,50 of Tabel 2.4, row 3, 2024.
    [Fact]
    public void Merit_aspects_add_up_to_the_index()
    {
        var aspek = Prosa.Where(row => row.IdIndikator == "indeks-sistem-merit" && row.Aspek is not null).ToArray();

        Assert.Equal(
            [
                ("Pengembangan Karier", 52.5m),
                ("Manajemen Kinerja", 47.5m),
                ("Perencanaan Kebutuhan", 37.5m),
                ("Pengadaan", 36m),
                ("Penggajian, Penghargaan, dan Disiplin", 30m),
                ("Sistem Informasi", 18m),
                ("Promosi dan Mutasi", 15m),
                ("Perlindungan dan Pelayanan", 10m),
            ],
            aspek.Select(row => (row.Aspek!, Number(row.Nilai.Value))));
        Assert.Equal(246.5m, aspek.Sum(row => Number(row.Nilai.Value)));
    }

    // Text around Tabel 2.1 and 2.2: 50 persons, 78 % of them S1.
    [Theory]
    [InlineData("50", 50)]
    [InlineData("36", 36)]
    [InlineData("14", 14)]
    [InlineData("78", 78)]
    [InlineData("58", 58)]
    [InlineData("22", 22)]
    public void Staff_of_the_text_is_that_of_the_tables(string prosa, int tabel) =>
        Assert.Equal((decimal)tabel, Plan.NilaiTabel(Prosa.First(row => row.Nilai.AsRead == prosa)));

    [Theory]
    [InlineData("\"kolom\":\"pagu\"", "KATA_TIDAK_DIKENAL", "$.pernyataanProsa.baris[0].mengutip.kolom")]
    [InlineData("\"kolom\":\"target\",\"baris\":0", "NOMOR_TIDAK_SAH", "$.pernyataanProsa.baris[0].mengutip.baris")]
    [InlineData("\"kolom\":\"target\",\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.pernyataanProsa.baris[0].mengutip.lain")]
    public void Read_unusable_document_is_one_error_with_its_place(string kolom, string code, string path)
    {
        var error = RencanaStrategis.Read(Json(kolom)).AsT0;

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    [Theory]
    [InlineData("Tabel 9.9", "target")]
    [InlineData("Tabel 2.4", "anggaran")]
    public void Table_or_column_that_the_plan_has_not_is_no_reference(string tabel, string kolom)
    {
        var plan = RencanaStrategis.Read(Json($"\"kolom\":\"{kolom}\",\"baris\":1").Replace("Tabel 2.4", tabel, StringComparison.Ordinal)).AsT1;

        Assert.Equal("TANPA_RUJUKAN", Plan.NilaiTabel(plan.PernyataanProsa[0]).Reason?.Code);
    }

    private static bool Differs(PernyataanProsaRow row)
    {
        if (row.Satuan == "Miliar rupiah" || !Plan.NilaiTabel(row).TryGet(out var tabel))
        {
            return false;
        }

        var decimals = row.Nilai.AsRead!.Split(',') is [_, var fraction] ? fraction.Length : 0;
        var unit = 1m;
        for (var i = 0; i < decimals; i++)
        {
            unit /= 10;
        }

        return Math.Abs(Number(row.Nilai.Value) - tabel) >= unit;
    }

    private static decimal Number(ValueOrReason<decimal> value) =>
        value.Match(known => known, reason => throw new InvalidOperationException(reason.ToString()));

    private static string Json(string kolom) =>
        """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"pernyataanProsa":{"baris":[{"no":1,"tempat":"x","perihal":{"id":"x","en":"x"},"tahun":2023,"nilai":"1","satuan":"x","kutipan":"1","mengutip":{"tabel":"Tabel 2.4",KOLOM}}]}}""".Replace("KOLOM", kolom, StringComparison.Ordinal);
}
