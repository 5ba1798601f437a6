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

    public static FinalRule? Rule(string word) => word switch
    {
        "jumlah" => FinalRule.Jumlah,
        "rataRata" => FinalRule.RataRata,
        "tahunTerakhir" => FinalRule.TahunTerakhir,
        _ => null,
    };

    public static Polarity? Polarity(string word) => word switch
    {
        "lebihTinggiLebihBaik" => Indicators.Polarity.HigherIsBetter,
        "lebihRendahLebihBaik" => Indicators.Polarity.LowerIsBetter,
        _ => null,
    };

    public static string Of(Polarity polarity) => polarity == Indicators.Polarity.HigherIsBetter ? "lebihTinggiLebihBaik" : "lebihRendahLebihBaik";
}
