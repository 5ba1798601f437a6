using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The formulas of absorption and share, and the check of a row of yearly cells.</summary>
internal static class AnggaranFormulas
{
    public static readonly RatioFormula Serapan = RatioFormula.Create(
        FormulaInput.Create("realisasi-anggaran", BilingualText.Create("Realisasi anggaran", "Budget spent")),
        FormulaInput.Create("anggaran", BilingualText.Create("Anggaran", "Budget")));

    public static readonly RatioFormula Porsi = RatioFormula.Create(
        FormulaInput.Create("pagu-cabang", BilingualText.Create("Pagu cabang", "Budget of the branch")),
        FormulaInput.Create("pagu-seluruh-cabang", BilingualText.Create("Pagu seluruh cabang", "Budget of all branches")));

    public static ValueOrReason<Band> PredikatSerapan(decimal percent, BandScale scale) => percent > 100
        ? Reason.Create("SERAPAN_MELAMPAUI_PAGU", BilingualText.Create("belanja melampaui pagu: tanpa predikat", "spending above the budget has no predikat"))
        : scale.Classify(percent);

    public static ValueOrReason<decimal> TabulatedGrowth(decimal first, decimal last, int years)
    {
        var growth = (Fraction.FromDecimal(last) - Fraction.FromDecimal(first)) * Fraction.Parts(100, years);
        return Fraction.ToValue(growth);
    }

    public static void RequireCells(IReadOnlyList<YearCell>? cells)
    {
        if (cells is null || cells.Count == 0)
        {
            throw new ArgumentException("There must be at least one yearly cell.", nameof(cells));
        }
    }
}
