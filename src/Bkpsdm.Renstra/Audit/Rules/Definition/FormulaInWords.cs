using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The formula in words counts the same things as the formula.</summary>
internal sealed class FormulaInWords() : AuditRule(
    RuleCode,
    AuditCategory.Definition,
    Severity.Error,
    BilingualText.Create("Uraian rumus menghitung hal lain daripada rumusnya", "The formula in words counts another thing than the formula"),
    BilingualText.Create("Dua cara hitung dalam satu definisi memberi dua realisasi.", "Two ways to compute in one definition give two realisations."),
    BilingualText.Create("Tetapkan rumusnya, lalu tulis uraiannya menurut rumus itu.", "Settle the formula, and word it accordingly."))
{
    private const string RuleCode = "BKP-RNS-079";
    private const string Numerator = "pembilang";

    protected override void Check(RuleCheck check)
    {
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            Check(check, rows, Numerator, row => (row.Fakta.Pembilang, row.NumeratorInWords));
            Check(check, rows, "penyebut", row => (row.Fakta.Penyebut, row.DenominatorInWords));
        }
    }

    private static void Check(RuleCheck check, IReadOnlyList<DefinitionFacts> rows, string kolom, Func<DefinitionFacts, (string? Formula, string? Words)> of)
    {
        DefinitionFacts[] both = [.. rows.Where(row => of(row) is { Formula: not null, Words: not null })];
        if (both.Length == 0)
        {
            return;
        }

        check.CountPlace();
        DefinitionFacts[] wrong = [.. both.Where(row => WordedFormula.Differs(of(row).Formula!, of(row).Words!))];
        if (wrong.Length > 0)
        {
            var (formula, words) = of(wrong[0]);
            check.Report(wrong[0].Place.WithKolom(kolom), Message(wrong, kolom, formula!, words!), new FindingNumbers(null, words, formula, null), Causes(wrong[0], kolom));
        }
    }

    // Wording that counts another thing counts it above and below: one error, found at the numerator.
    private static IReadOnlyList<FindingCause> Causes(DefinitionFacts row, string kolom) =>
        kolom == Numerator ? [] : [new FindingCause(Finding.IdOf(RuleCode, row.Place.WithKolom(Numerator)), null)];

    private static BilingualText Message(DefinitionFacts[] rows, string kolom, string formula, string words)
    {
        FindingPlace[] places = [.. rows.Select(row => row.Place)];
        var part = kolom == Numerator ? "numerator" : "denominator";
        return BilingualText.Create(
            $"{kolom} dalam rumus '{formula}', dalam uraiannya '{words}'{OtherPlaces.Text(places, Bahasa.Indonesia)}",
            $"the {part} is '{formula}' in the formula and '{words}' in words{OtherPlaces.Text(places, Bahasa.English)}");
    }
}
