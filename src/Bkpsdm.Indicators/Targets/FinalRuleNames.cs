namespace Bkpsdm.Indicators;

/// <summary>The names of the rules in both languages.</summary>
internal static class FinalRuleNames
{
    public static IReadOnlyList<FinalRule> All { get; } = [FinalRule.TahunTerakhir, FinalRule.Jumlah, FinalRule.RataRata];

    public static BilingualText Of(FinalRule rule) => rule switch
    {
        FinalRule.TahunTerakhir => BilingualText.Create("tahun terakhir", "last year"),
        FinalRule.Jumlah => BilingualText.Create("jumlah", "sum"),
        _ => BilingualText.Create("rata-rata", "mean"),
    };
}
