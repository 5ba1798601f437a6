namespace Bkpsdm.Indicators;

/// <summary>The reasons of targets that no other part of the package shares.</summary>
internal static class TargetReasons
{
    public static Reason NoBaseline { get; } = Make("TANPA_KONDISI_AWAL", "tidak ada kondisi awal sebelum tahun pertama", "there is no baseline before the first year");

    public static Reason UndecidedPolarity { get; } = Make("POLARITAS_BELUM_DITETAPKAN", "polaritas indikator belum ditetapkan", "the polarity of the indicator is undecided");

    public static Reason UndecidedFinalRule { get; } = Make("ATURAN_AKHIR_BELUM_DITETAPKAN", "belum ditetapkan bagaimana tahun-tahun membentuk kondisi akhir", "how the years make the final condition is undecided");

    public static Reason NoRuleFits { get; } = Make("ATURAN_AKHIR_TIDAK_COCOK", "kondisi akhir bukan target tahun terakhir, bukan jumlah, dan bukan rata-rata target tahunan", "the final condition is neither the last target nor the sum nor the mean of the yearly targets");

    public static Reason NoYearLeft { get; } = Make("TANPA_SISA_TAHUN", "tidak ada tahun yang tersisa dalam periode", "no year of the period is left");

    public static Reason NotAdditive { get; } = Make("TIDAK_ADITIF", "target tahunan tidak dijumlahkan, sehingga tidak dapat dibagi; tetapkan target triwulan tersendiri", "the yearly targets do not add up and cannot be split; state triwulan targets instead");

    public static Reason NoPeriodTarget { get; } = Make("TANPA_TARGET_PERIODE", "tidak ada target untuk periode itu", "no target is stated for that period");

    public static Reason AllWeightsZero { get; } = Make("BOBOT_SEMUA_NOL", "tidak ada bobot di atas nol", "no weight is above zero");

    public static Reason ShareTooFine { get; } = Make("LANGKAH_TERLALU_HALUS", "langkah terlalu halus: sebuah bagian memerlukan lebih banyak digit daripada yang dimuat angka desimal", "the step is too fine: a share needs more digits than a decimal holds");

    public static Reason SeveralRulesFit(IEnumerable<FinalRule> rules)
    {
        var names = rules.Select(FinalRuleNames.Of).ToArray();
        return Make(
            "ATURAN_AKHIR_GANDA",
            $"lebih dari satu aturan cocok dengan kondisi akhir: {string.Join(", ", names.Select(name => name.Indonesia))}",
            $"more than one rule fits the final condition: {string.Join(", ", names.Select(name => name.English))}");
    }

    public static Reason NotMultipleOfStep(decimal total, decimal step) => Make(
        "BUKAN_KELIPATAN_LANGKAH",
        $"{IndonesianNumber.Format(total)} bukan kelipatan {IndonesianNumber.Format(step)}",
        $"{ExactText.Of(total)} is not a multiple of {ExactText.Of(step)}");

    private static Reason Make(string code, string indonesia, string english) => Reason.Create(code, BilingualText.Create(indonesia, english));
}
