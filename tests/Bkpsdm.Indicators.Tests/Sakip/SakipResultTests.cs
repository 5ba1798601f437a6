using System.Globalization;

namespace Bkpsdm.Indicators.Tests;

public class SakipResultTests
{
    private static readonly SakipInstrument Instrument = PermenpanRb88Of2021.Instrumen;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(13)]
    [InlineData(30)]
    public void Score_EveryCriterionAt08_IsExactly80AndBB(int criteria)
    {
        var result = FromShares(Gens.AllAt(0.8m, criteria));
        Assert.Equal(80m, result.Total);
        Assert.Equal("BB", Kode(result));
        Assert.All(result.Komponen, part => Assert.Equal(80m, part.Persen));
        Assert.Equal(0m, result.GapTo("BB"));
        Assert.Equal(10m, result.GapTo("AA"));
    }

    [Fact]
    public void Score_SevenCriteriaOfThirds_DoesNotTurnOnTheLastDigit()
    {
        // Shares of 1, 1, 1, 1, 1, 0.6, 0 average 0.8 in every sub-component, though no seventh is a decimal.
        decimal[] shares = [1m, 1m, 1m, 1m, 1m, 0.6m, 0m];
        var kriteria = Gens.AllAt(0m, 7).Select((one, index) => SakipKriteria.FromNilai(one.SubKomponen, one.Kode, shares[index % 7]));
        var result = FromShares(kriteria);
        Assert.Equal(80m, result.Total);
        Assert.Equal("BB", Kode(result));
    }

    [Fact]
    public void Score_ByLevels_WorkedByHand()
    {
        // 1.a: (1 + 0.75) / 2 × 6 = 5.25; every other sub-component C = half of its weight: (100 - 6) / 2 = 47.
        var kriteria = Gens.AllAt(0m, 1).Where(one => one.SubKomponen != "1.a").Select(one => SakipKriteria.FromLevel(one.SubKomponen, "1", "C"))
            .Append(SakipKriteria.FromLevel("1.a", "1", "A"))
            .Append(SakipKriteria.FromLevel(" 1.A ", "2", " b "));
        var result = SakipAssessment.FromKriteria(Instrument, PermenpanRb88Of2021.LevelsAToE, kriteria).Score();
        Assert.Equal(52.25m, result.Total);
        Assert.Equal("CC", Kode(result));
        Assert.Equal(5.25m, result.Komponen[0].SubKomponen[0].Nilai);
        Assert.Equal(87.5m, result.Komponen[0].SubKomponen[0].Persen);
        Assert.Equal(2, result.Komponen[0].SubKomponen[0].JumlahKriteria);
        Assert.Equal(17.25m, result.Komponen[0].Nilai);
        Assert.Equal(30m, result.Komponen[0].Maksimum);
    }

    /// <summary>Paser's SAKIP 2024 is 71.51, BB (Tabel 2.4); the split over components is made up.</summary>
    [Fact]
    public void Score_ByComponents_Paser2024()
    {
        var result = SakipAssessment.FromKomponen(Instrument, Scores(("1", 22.10m), ("2", 20.41m), ("3", 11m), ("4", 18m))).Score();
        Assert.Equal(71.51m, result.Total);
        Assert.Equal("BB", Kode(result));
        Assert.Equal(72m, result.Komponen[3].Persen);
        Assert.Equal([8.49m, 18.49m], result.GapsAbove().ToOneOf().AsT1.Select(gap => gap.Gap));
        Assert.Empty(result.Komponen[0].SubKomponen);
    }

    [Theory]
    [InlineData("1", "90", "A")]
    [InlineData("1.01", "90.01", "AA")]
    public void Score_BySubComponents_NinetyIsAAndAboveIsAA(string existence, string total, string kode)
    {
        // Everything full but the existence of planning and of measurement: 5 of 6 lost in each, but for 0.01 in the second case.
        var result = SakipAssessment.FromSubKomponen(
            Instrument,
            Scores(("1.a", Number(existence)), ("1.b", 9m), ("1.c", 15m), ("2.a", 1m), ("2.b", 9m), ("2.c", 15m), ("3.a", 3m), ("3.b", 4.5m), ("3.c", 7.5m), ("4.a", 5m), ("4.b", 7.5m), ("4.c", 12.5m))).Score();
        Assert.Equal(Number(total), result.Total);
        Assert.Equal(kode, Kode(result));
    }

    [Fact]
    public void Score_CriterionNotAssessed_IsAReasonThatNamesIt()
    {
        var kriteria = Gens.AllAt(0.8m, 3).Where(one => one is not { SubKomponen: "2.b", Kode: "3" })
            .Append(SakipKriteria.FromLevel("2.b", "3", " "));
        var result = FromShares(kriteria);
        Assert.Equal("MASUKAN_TIDAK_ADA", result.Total.Reason!.Code);
        Assert.Contains("2.b/3", result.Total.Reason.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Equal(result.Total.Reason, result.Predikat.Reason);
        Assert.Equal(result.Total.Reason, result.Komponen[1].Nilai.Reason);
        Assert.Equal(result.Total.Reason, result.GapTo("A").Reason);
        Assert.Equal(24m, result.Komponen[0].Nilai);
        Assert.Equal(result.Total.Reason, Assert.Single(result.Problems));
    }

    [Fact]
    public void Score_SubComponentWithoutCriteria_IsAReason()
    {
        var result = FromShares(Gens.AllAt(0.8m, 2).Where(one => one.SubKomponen != "4.c"));
        Assert.Equal("TANPA_KRITERIA", result.Total.Reason!.Code);
        Assert.Contains("4.c", result.Total.Reason.Text(Bahasa.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_UnknownLetter_IsAReasonWithCriterionAndLetters()
    {
        var kriteria = Gens.AllAt(0.8m, 2).Skip(1).Append(SakipKriteria.FromLevel("1.a", "1", "F"));
        var reason = FromShares(kriteria).Total.Reason!;
        Assert.Equal("LEVEL_TIDAK_DIKENAL", reason.Code);
        Assert.Equal("1.a/1: level 'F' tidak ada dalam tabel ini; yang ada: A, B, C, D, E", reason.Text(Bahasa.Indonesia));
    }

    [Theory]
    [InlineData(1.01)]
    [InlineData(-0.01)]
    public void Score_ShareOutsideItsRange_IsAReason(double share)
    {
        var kriteria = Gens.AllAt(0.8m, 2).Skip(1).Append(SakipKriteria.FromNilai("1.a", "1", (decimal)share));
        Assert.Equal("MASUKAN_TIDAK_SAH", FromShares(kriteria).Total.Reason!.Code);
    }

    [Fact]
    public void Score_SubComponentAboveItsMaximum_IsAReason()
    {
        var result = SakipAssessment.FromSubKomponen(Instrument, Scores(("3.b", 4.51m))).Score();
        Assert.Equal("masukan '3.b' bernilai 4,51; yang mungkin 0 sampai 4,5", result.Komponen[2].SubKomponen[1].Nilai.Reason!.Text(Bahasa.Indonesia));
        Assert.Equal(12, result.Problems.Count);
    }

    [Fact]
    public void Score_ComponentMissingDoubledNegativeOrUnknown_IsAReason()
    {
        Assert.Equal(Reason.MissingInput("4"), SakipAssessment.FromKomponen(Instrument, Scores(("1", 30m), ("2", 30m), ("3", 15m))).Score().Total.Reason);
        Assert.Equal("MASUKAN_GANDA", SakipAssessment.FromKomponen(Instrument, Scores(("1", 30m), ("2", 30m), ("3", 15m), ("4", 5m), ("4", 5m))).Score().Total.Reason!.Code);
        Assert.Equal("MASUKAN_TIDAK_SAH", SakipAssessment.FromKomponen(Instrument, Scores(("1", 30m), ("2", 30m), ("3", 15m), ("4", -1m))).Score().Total.Reason!.Code);
        var unknown = SakipAssessment.FromKomponen(Instrument, Scores(("1", 30m), ("2", 30m), ("3", 15m), ("4", 5m), ("5", 5m))).Score();
        Assert.Equal("MASUKAN_TIDAK_DIKENAL", unknown.Total.Reason!.Code);
        Assert.Equal(unknown.Total, unknown.Explain().Result);
    }

    [Fact]
    public void Score_CriterionGivenTwiceOrOfNoSubComponent_IsAReason()
    {
        Assert.Equal("MASUKAN_GANDA", FromShares(Gens.AllAt(0.8m, 2).Append(SakipKriteria.FromNilai("1.a", "1", 1m))).Total.Reason!.Code);
        Assert.Equal("MASUKAN_TIDAK_DIKENAL", FromShares(Gens.AllAt(0.8m, 2).Append(SakipKriteria.FromNilai("5.a", "1", 1m))).Total.Reason!.Code);
        Assert.Equal("MASUKAN_TIDAK_DIKENAL", FromShares(Gens.AllAt(0.8m, 2).Append(SakipKriteria.FromNilai("", "1", 1m))).Total.Reason!.Code);
    }

    [Fact]
    public void FromKriteria_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => SakipAssessment.FromKriteria(Instrument, PermenpanRb88Of2021.LevelsAToE, [null!]));
        Assert.Throws<ArgumentNullException>(() => SakipAssessment.FromKriteria(Instrument, null!, []));
        Assert.Throws<ArgumentNullException>(() => SakipKriteria.FromLevel(null!, "1", "A"));
    }

    [Fact]
    public void Explain_ShowsComponentsSubComponentsAndCriteria()
    {
        var instrument = SakipInstrument.Create(
            "uji",
            BilingualText.Same("uji"),
            LegalBasis.Create("uji", SourceConfidence.Recalled),
            10,
            PermenpanRb88Of2021.Predikat,
            SakipKomponen.Create("1", BilingualText.Create("Rencana {0}", "Plan {0}"), 10, SakipSubKomponen.Create("1.a", BilingualText.Create("Mutu", "Quality"), 10)));
        const string Expected = """
            Nilai SAKIP: 87,5 = 87,5 Nilai -> A, Memuaskan
              [dasar hukum: uji (belum dikonfirmasi, dapat diganti)]
              1 Rencana {0} (maksimum 100): 87,5 = 87,5
                1.a Mutu (maksimum 100): (1 + 0,75) / 2 × 100 = 87,5
                  [dasar hukum: Permenpan RB 88/2021, Level A sampai E, varian kantor (sejak 2021; satu sumber, dapat diganti)]
                  Kriteria 1.a/1: level A = 1
                  Kriteria 1.a/2: 0,75
              Predikat SAKIP: 87,5 -> A, Memuaskan
                [dasar hukum: Permenpan RB 88/2021 (sejak 2021; tiga sumber atau lebih)]
                Batas bawah, lebih dari: 80
                Batas atas, paling tinggi: 90

            """;
        var result = SakipAssessment.FromKriteria(instrument, PermenpanRb88Of2021.LevelsAToE, [SakipKriteria.FromLevel("1.a", "1", "A"), SakipKriteria.FromNilai("1.a", "2", 0.75m)]).Score();
        Assert.Equal(Expected.ReplaceLineEndings("\n"), result.Explain().ToText(Bahasa.Indonesia));
    }

    private static SakipResult FromShares(IEnumerable<SakipKriteria> kriteria) => SakipAssessment.FromKriteria(Instrument, PermenpanRb88Of2021.LevelsAToE, kriteria).Score();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string? Kode(SakipResult result) => result.Predikat.ToOneOf().AsT1.Kode;

    private static IEnumerable<KeyValuePair<string, decimal>> Scores(params (string Kode, decimal Nilai)[] scores) =>
        scores.Select(score => new KeyValuePair<string, decimal>(score.Kode, score.Nilai));
}
