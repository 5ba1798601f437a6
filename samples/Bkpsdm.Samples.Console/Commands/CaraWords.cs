using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>The words of directions and of the ways in which triwulan and years add up, as the data write them.</summary>
internal static class CaraWords
{
    public static string Of(FinalRule rule) => rule switch
    {
        FinalRule.Jumlah => "jumlah",
        FinalRule.RataRata => "rataRata",
        _ => "tahunTerakhir",
    };

    public static string Of(Polarity polarity) => polarity == Polarity.HigherIsBetter ? "lebihTinggiLebihBaik" : "lebihRendahLebihBaik";
}
