using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>No text of a template is left where the plan was to put its own.</summary>
internal sealed class Placeholder() : AuditRule(
    "BKP-RNS-091",
    AuditCategory.Text,
    Severity.Warning,
    BilingualText.Create("Isian contoh belum diganti", "A placeholder was left in"),
    BilingualText.Create("Definisi yang masih berupa contoh belum memutuskan apa yang dihitung dan kapan.", "A definition that is still a template has not decided what is counted and when."),
    BilingualText.Create("Ganti contohnya dengan ketentuan sendiri: alamat, nama, atau satu periode.", "Replace the example by the own rule: address, name, or one period."))
{
    private static readonly Reason Example = Reason.Create("CONTOH_DALAM_KURUNG", BilingualText.Create(
        "contoh dalam kurung; dapat penjelasan, dapat isian yang tertinggal",
        "an example in brackets; it may explain, or be a placeholder left in"));

    protected override void Check(RuleCheck check)
    {
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            foreach (var row in rows)
            {
                Check(check, row.Place, [.. row.Parts.SelectMany(part => part.DalamKurung)], PlaceholderText.IsLeftInBrackets);
            }
        }

        foreach (var (place, text) in PlanTexts.Of(check.Plan))
        {
            Check(check, place, [text], PlaceholderText.IsLeft);
        }
    }

    private static void Check(RuleCheck check, FindingPlace place, string[] texts, Func<string, bool> isLeft)
    {
        string[] left = [.. texts.Where(isLeft)];
        if (left.Length > 0)
        {
            check.CountPlace();
            check.Report(place, Message(left), new FindingNumbers(left[0], left[0], default, null));
        }
        else if (texts.Any(PlaceholderText.IsExample))
        {
            check.ReportUnjudged(place, Example);
        }
        else if (texts.Length > 0)
        {
            check.CountPlace();
        }
    }

    private static BilingualText Message(string[] texts)
    {
        var list = string.Join("; ", texts.Select(text => $"'{text}'"));
        return BilingualText.Create($"belum diganti atau belum diputuskan: {list}", $"not replaced or not decided: {list}");
    }
}
