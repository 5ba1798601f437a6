namespace Bkpsdm.Indicators.Tests;

public class IkmResultTests
{
    [Theory]
    [InlineData(1, 25, 24.75, "D")]
    [InlineData(2, 50, 49.5, "D")]
    [InlineData(3, 75, 74.25, "C")]
    [InlineData(4, 100, 99, "A")]
    public void Score_EverybodyGivesTheSame_BothWeights(int score, int exact, double printed, string mutu)
    {
        var tally = Uniform(score, 7);
        var ninth = tally.Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);
        Assert.Equal(exact, ninth.Nik);
        Assert.Equal(score, ninth.Ni);
        Assert.Equal(mutu, ninth.Mutu);
        var rounded = tally.Score(IkmWeights.Printed011, PermenpanRb14Of2017.NikScalePrinted011);
        Assert.Equal((decimal)printed, rounded.Nik);
        Assert.Equal(mutu, rounded.Mutu);
    }

    /// <summary>The index of Paser 2024 is 81.62 (Tabel 2.4): 1250 respondents, 331 of them give every element 4, the others 3.</summary>
    [Fact]
    public void Score_Paser2024_IsBOnTheScaleOf2017AndAOnTheOlder()
    {
        var tally = Frequencies(0, 0, 919, 331);
        var result = tally.Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);
        Assert.Equal(81.62m, result.Nik);
        Assert.Equal(3.2648m, result.Ni);
        Assert.Equal("B", result.Mutu);
        Assert.Equal("Baik", result.Kinerja);
        Assert.Equal(6.69m, result.GapTo("Sangat Baik"));
        Assert.Equal("A", tally.Score(IkmWeights.ExactNinth, KepmenPan25Of2004.NikScale).Mutu);
    }

    /// <summary>88.305 is read as 88.31 and so is A (Permenpan RB 14/2017, ends with two decimals).</summary>
    [Fact]
    public void Score_HalfBelowTheEnd_IsReadRounded()
    {
        var result = Frequencies(0, 0, 2339, 2661).Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);
        Assert.Equal(88.305m, result.Nik);
        Assert.Equal("A", result.Mutu);
    }

    [Fact]
    public void Score_OneElementLower_IsTheLowest()
    {
        // Eight elements with the mean 3, the fourth with 2.5: NI = 26.5 / 9 = 2.9444..., NIK = 73.6111...
        var tally = IkmTally.FromResponses("Layanan", "2024", [[3, 3, 3, 2, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 3, 3, 3]]).Tally;
        var result = tally.Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);
        Assert.Equal(73.61m, Rounding.Usual.Apply(result.Nik.ToOneOf().AsT1));
        Assert.Equal("U4", Assert.Single(result.Lowest).Unsur.Kode);
        Assert.Equal(2.5m, result.Lowest[0].Nrr);
        Assert.Equal("C", result.Mutu);
    }

    [Fact]
    public void Score_AllElementsEqual_AllAreTheLowest() =>
        Assert.Equal(9, Uniform(3, 2).Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale).Lowest.Count);

    [Fact]
    public void Score_EmptySurvey_IsUnknownEverywhere()
    {
        var result = IkmTally.Empty("Layanan", "2024").Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);
        foreach (var reason in new[] { result.Nik.Reason, result.Ni.Reason, result.Band.Reason, result.Mutu.Reason, result.Unsur[0].Nrr.Reason, result.GapTo("A").Reason, result.Explain().Result.Reason })
        {
            Assert.Equal("TANPA_POPULASI", reason!.Code);
        }

        Assert.Empty(result.Lowest);
        Assert.Contains("tidak ada populasi", result.Explain().ToText(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_ScaleThatDoesNotReachSoFar_IsAReason()
    {
        Assert.Equal("DI_LUAR_RENTANG", Uniform(1, 1).Score(IkmWeights.Printed011, PermenpanRb14Of2017.NikScale).Band.Reason!.Code);
        Assert.Equal("DI_LUAR_RENTANG", Uniform(4, 1).Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NiScale).Band.Reason!.Code);
    }

    [Fact]
    public void Score_MoreRespondentsThanThereArePeople_IsExact()
    {
        var result = Frequencies(0, 0, 0, long.MaxValue).Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);
        Assert.Equal(100m, result.Nik);
        Assert.Throws<OverflowException>(() => result.Tally.Merge(result.Tally));
    }

    [Fact]
    public void Explain_ShowsTheWorking()
    {
        const string Expected = """
            Indeks Kepuasan Masyarakat (NIK): 25 × 1/9 × 53 / 2 = 73,611111111111111111111111111 Nilai -> C, Kurang Baik
              [dasar hukum: Permenpan RB 14/2017 (sejak 2017; tiga sumber atau lebih)]
              Nilai indeks (NI): 1/9 × 53 / 2 = 2,9444444444444444444444444444
              NRR U1 Persyaratan: (1 × 0 + 2 × 0 + 3 × 2 + 4 × 0) / 2 = 3
              NRR U2 Sistem, mekanisme, dan prosedur: (1 × 0 + 2 × 0 + 3 × 2 + 4 × 0) / 2 = 3
              NRR U3 Waktu penyelesaian: (1 × 0 + 2 × 0 + 3 × 2 + 4 × 0) / 2 = 3
              NRR U4 Biaya/tarif: (1 × 0 + 2 × 1 + 3 × 1 + 4 × 0) / 2 = 2,5
              NRR U5 Produk spesifikasi jenis pelayanan: (1 × 0 + 2 × 0 + 3 × 2 + 4 × 0) / 2 = 3
              NRR U6 Kompetensi pelaksana: (1 × 0 + 2 × 0 + 3 × 2 + 4 × 0) / 2 = 3
              NRR U7 Perilaku pelaksana: (1 × 0 + 2 × 0 + 3 × 2 + 4 × 0) / 2 = 3
              NRR U8 Penanganan pengaduan, saran, dan masukan: (1 × 0 + 2 × 0 + 3 × 2 + 4 × 0) / 2 = 3
              NRR U9 Sarana dan prasarana: (1 × 0 + 2 × 0 + 3 × 2 + 4 × 0) / 2 = 3
              Mutu pelayanan menurut NIK: 73,611111111111111111111111111 dibulatkan ke 2 desimal = 73,61 -> C, Kurang Baik
                [dasar hukum: Permenpan RB 14/2017 (sejak 2017; tiga sumber atau lebih)]
                Batas bawah, paling rendah: 65
                Batas atas, kurang dari: 76,61

            """;
        var tally = IkmTally.FromResponses("Layanan", "2024", [[3, 3, 3, 2, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 3, 3, 3]]).Tally;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), tally.Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale).Explain().ToText(Bahasa.Indonesia));
    }

    [Fact]
    public void Explain_PrintedWeights_ShowsThem() =>
        Assert.Equal(
            "25 × 0.11 × 252 / 7",
            Uniform(4, 7).Score(IkmWeights.Printed011, PermenpanRb14Of2017.NikScalePrinted011).Explain().Working!.English);

    private static IkmTally Uniform(int score, int respondents) =>
        IkmTally.FromResponses("Layanan", "2024", Enumerable.Repeat<IReadOnlyList<int>>([.. Enumerable.Repeat(score, 9)], respondents)).Tally;

    private static IkmTally Frequencies(params long[] row) =>
        IkmTally.FromFrequencies("Layanan", "2024", [.. Enumerable.Repeat<IReadOnlyList<long>>(row, 9)]).AsT1;
}
