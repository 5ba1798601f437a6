using OneOf;

namespace Bkpsdm.Indicators.Tests.Snippets;

/// <summary>Examples of the documentation for scales, surveys and SAKIP.</summary>
public class ScaleSnippets
{
    [Fact]
    public void Scale()
    {
        // region: BandScale
        var scale = PermenpanRb14Of2017.NikScale;
        var mutu = scale.Classify(81.62m).Match(band => band.Text(Bahasa.Indonesia), why => why.Code); // B, Baik
        var kurang = scale.GapTo(81.62m, "Sangat Baik"); // 6.69
        var outside = scale.Classify(101).Reason!.Code; // DI_LUAR_RENTANG
        // endregion

        Assert.Equal("B, Baik", mutu);
        Assert.Equal(6.69m, kurang);
        Assert.Equal("DI_LUAR_RENTANG", outside);
    }

    [Fact]
    public void Survey()
    {
        // region: IkmTally
        var empty = IkmTally.Empty("Layanan kepegawaian", "2024-S1");
        var monday = Counted(empty.Add(3, 3, 3, 4, 3, 3, 3, 3, 3));
        var tuesday = Counted(empty.Add(4, 4, 3, 4, 4, 4, 3, 4, 4));

        // A score outside 1 to 4 is refused with its place.
        static IkmTally Counted(OneOf<ReadError, IkmTally> added) => added.TryGet(out var tally, out var error)
            ? tally
            : throw new FormatException(error.Text(Bahasa.English));

        var result = monday.Merge(tuesday).Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);
        var nik = result.Nik.Map(Rounding.Usual.Apply); // 86.11: 25 × 62 / 18
        var mutu = result.Mutu; // B
        // endregion

        Assert.Equal(86.11m, nik);
        Assert.Equal("B", mutu);
    }

    [Fact]
    public void Sakip()
    {
        // region: SakipAssessment
        var instrument = SakipRubrics.For(TahunAnggaran.Create(2024)).Match(known => known, why => throw new ArgumentException(why.Text(Bahasa.English)));
        var scores = new Dictionary<string, decimal> { ["1"] = 22.10m, ["2"] = 20.41m, ["3"] = 11m, ["4"] = 18m };

        var result = SakipAssessment.FromKomponen(instrument, scores).Score();
        var total = result.Total; // 71.51
        var predikat = result.Predikat.Map(band => band.ToString()); // BB, Sangat Baik
        var kurang = result.GapTo("A"); // 8.49, and more than that: A begins above 80
        // endregion

        Assert.Equal(71.51m, total);
        Assert.Equal("BB, Sangat Baik", predikat);
        Assert.Equal(8.49m, kurang);
    }
}
