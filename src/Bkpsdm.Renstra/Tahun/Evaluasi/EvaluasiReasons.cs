using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The reasons of the evaluation that no other part of the package shares.</summary>
internal static class EvaluasiReasons
{
    public static Reason UndecidedPolarity { get; } = Make(
        "POLARITAS_BELUM_DITETAPKAN",
        "polaritas indikator belum ditetapkan",
        "the polarity of the indicator is undecided");

    public static Reason UndecidedRule { get; } = Make(
        "ATURAN_AKHIR_BELUM_DITETAPKAN",
        "belum ditetapkan bagaimana triwulan dan tahun dijumlahkan",
        "how triwulan and years add up is undecided");

    public static Reason NoLink { get; } = Make("KOTAK_TANPA_SIMPUL", "kotak pohon kinerja tanpa simpul rencana", "the box of the performance tree has no node of the plan");

    public static Reason NoBudget { get; } = Make("TANPA_PAGU", "ada belanja pada simpul tanpa pagu", "there is spending on a node without a budget");

    public static Reason NoFormula { get; } = Make("TANPA_RUMUS_EFISIENSI", "tidak ada rumus efisiensi yang dipilih", "no formula of efficiency was chosen");

    private static Reason Make(string code, string indonesia, string english) => Reason.Create(code, BilingualText.Create(indonesia, english));
}
