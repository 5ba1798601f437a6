using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests;

public class NspkAssessmentTests
{
    // Published results: 70.18 is B (2022) and 21.00 is D (2021); Paser 66.7 (2024) is B under the inferred bands.
    [Theory]
    [InlineData(70.18, "B")]
    [InlineData(21, "D")]
    [InlineData(66.7, "B")]
    [InlineData(20.99, "E")]
    [InlineData(60.99, "C")]
    [InlineData(80.99, "B")]
    [InlineData(81, "A")]
    [InlineData(100, "A")]
    [InlineData(0, "E")]
    public void Equal_scores_give_that_score_and_its_category(double score, string kategori)
    {
        var result = NspkAssessment.Score(All((decimal)score, 1m), 18m, PeraturanBkn12Of2022.Kategori);

        Assert.Equal((decimal)score, result.Indeks);
        Assert.Equal(kategori, result.Kategori.Match(band => band.Predikat, why => why.Code));
    }

    [Fact]
    public void There_are_18_elements() => Assert.Equal(18, PeraturanBkn12Of2022.Elemen.Select(elemen => elemen.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Inferred_bands_say_so() => Assert.Equal(SourceConfidence.Inferred, PeraturanBkn12Of2022.Kategori.Basis.Confidence);

    // By hand: one element of weight 83 at 100 and 17 of weight 1 at 0 are 83.
    [Fact]
    public void Weights_count()
    {
        var entries = PeraturanBkn12Of2022.Elemen.Select((elemen, i) => NspkEntry.Create(elemen.Nama.Indonesia, i == 0 ? 83m : 1m, i == 0 ? 100m : 0m));

        Assert.Equal(83m, NspkAssessment.Score(entries, 100m, PeraturanBkn12Of2022.Kategori).Indeks);
    }

    [Fact]
    public void Bad_entries_are_reasons()
    {
        string? Problem(IEnumerable<NspkEntry> entries, decimal whole = 18m) => NspkAssessment.Score(entries, whole, PeraturanBkn12Of2022.Kategori).Indeks.Reason?.Code;

        Assert.Equal("MASUKAN_TIDAK_ADA", Problem(All(50m, 1m).Skip(1)));
        Assert.Equal("MASUKAN_GANDA", Problem(All(50m, 1m).Append(NspkEntry.Create("cuti", 1m, 50m))));
        Assert.Equal("ELEMEN_TIDAK_DIKENAL", Problem(All(50m, 1m).Append(NspkEntry.Create("senam", 1m, 50m))));
        Assert.Equal("MASUKAN_TIDAK_SAH", Problem(All(100.1m, 1m)));
        Assert.Equal("BOBOT_TIDAK_SAH", Problem(All(50m, 0m)));
        Assert.Equal("BOBOT_TIDAK_BERJUMLAH", Problem(All(50m, 1m), 100m));
        Assert.Equal("BELUM_DINILAI", Problem(PeraturanBkn12Of2022.Elemen.Select(elemen => NspkEntry.Create(elemen.Id, 1m, null))));
    }

    [Fact]
    public void The_explanation_shows_weights_and_scores()
    {
        var text = NspkAssessment.Score(All(70.18m, 1m), 18m, PeraturanBkn12Of2022.Kategori).Explain().ToText(Bahasa.Indonesia);

        Assert.Contains("70,18 × 1 / 18", text, StringComparison.Ordinal);
        Assert.Contains("disimpulkan", text, StringComparison.Ordinal);
    }

    private static IEnumerable<NspkEntry> All(decimal score, decimal bobot) => PeraturanBkn12Of2022.Elemen.Select(elemen => NspkEntry.Create(elemen.Id, bobot, score));
}
