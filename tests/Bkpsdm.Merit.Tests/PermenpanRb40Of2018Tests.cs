using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests;

public class PermenpanRb40Of2018Tests
{
    // Maxima 40, 40, 120, 40, 80, 40, 16, 24 sum to 400; the variant with 130 for Pengembangan Karier sums to 410 and is wrong.
    [Fact]
    public void Aspek_maxima_sum_to_400() =>
        Assert.Equal(400m, PermenpanRb40Of2018.Aspek.Inputs.Sum(aspek => aspek.Range.Maximum));

    // 246,5: the score of Kabupaten Paser in 2024 (Tabel 2.4); 249,5 lies in the printed gap 249-250.
    [Theory]
    [InlineData(100, "Kategori I")]
    [InlineData(174.5, "Kategori I")]
    [InlineData(175, "Kategori II")]
    [InlineData(246.5, "Kategori II")]
    [InlineData(249.5, "Kategori II")]
    [InlineData(250, "Kategori III")]
    [InlineData(325, "Kategori IV")]
    [InlineData(400, "Kategori IV")]
    public void Kategori_of_a_score(decimal score, string kode) =>
        Assert.Equal(kode, PermenpanRb40Of2018.Kategori.Classify(score).Match(band => band.Kode, _ => null));

    [Fact]
    public void Kategori_of_zero_is_outside_the_scale() =>
        Assert.Equal("DI_LUAR_RENTANG", PermenpanRb40Of2018.Kategori.Classify(0m).Reason?.Code);

    [Fact]
    public void Gap_to_Baik_is_3_5() => Assert.Equal(3.5m, PermenpanRb40Of2018.Kategori.GapTo(246.5m, "Baik"));

    [Fact]
    public void Score_above_its_maximum_is_refused_by_name()
    {
        var inputs = PermenpanRb40Of2018.Aspek.Inputs.Aggregate(FormulaInputs.Empty, (set, aspek) => set.With(aspek.Id, 1m)).With("pengembangan-karier", 130m);

        var reason = PermenpanRb40Of2018.Aspek.Evaluate(inputs).Reason;

        Assert.Equal("MASUKAN_TIDAK_SAH", reason?.Code);
        Assert.Contains("pengembangan-karier", reason?.Text(Bahasa.Indonesia), StringComparison.Ordinal);
    }
}
