using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The threshold in the name of an indicator is that of its definition and formula.</summary>
internal sealed class ThresholdOfName() : AuditRule(
    RuleCode,
    AuditCategory.Definition,
    Severity.Error,
    BilingualText.Create("Ambang dalam nama berbeda dari rumus", "The threshold in the name differs from the formula"),
    BilingualText.Create("Yang tepat di ambang terhitung menurut yang satu dan tidak menurut yang lain.", "What is exactly at the threshold counts by the one and not by the other."),
    BilingualText.Create("Tetapkan satu ambang dengan tandanya, lalu pakai dalam nama, definisi dan rumus.", "Settle one threshold with its sign, and use it in name, definition and formula."))
{
    public const string RuleCode = "BKP-RNS-075";

    private static readonly Reason None = Reason.Create("AMBANG_TIDAK_DISEBUT", BilingualText.Create(
        "definisi tidak menyebut ambang dalam angka",
        "the definition states no threshold in numbers"));

    protected override void Check(RuleCheck check)
    {
        var names = PlanName.Of(check.Plan);
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            PlanName[] all =
            [
                .. rows[0].IdIndikator is { } id ? names[id] : [],
                .. rows.Select(row => new PlanName(row.IdIndikator ?? string.Empty, row.Nama, row.Place)),
            ];
            PlanName[] bounded = [.. all.Where(name => Threshold.Find(name.Nama) is not null)];
            if (bounded.Length > 0)
            {
                Check(check, rows, bounded);
            }
        }
    }

    private static void Check(RuleCheck check, IReadOnlyList<DefinitionFacts> rows, PlanName[] names)
    {
        var stated = rows.Select(row => (Row: row, Ambang: Texts(row).Select(Threshold.Find).FirstOrDefault(found => found is not null))).FirstOrDefault(pair => pair.Ambang is not null);
        if (stated.Ambang is not { } formula)
        {
            check.ReportUnjudged(names[0].Place, None);
            return;
        }

        check.CountPlace();
        PlanName[] other = [.. names.Where(name => !formula.Equals(Threshold.Find(name.Nama)))];
        if (other.Length > 0)
        {
            check.Report(
                other[0].Place.WithIndikator(stated.Row.IdIndikator),
                Message(other, formula, stated.Row.Place.Reference),
                new FindingNumbers(null, Threshold.Find(other[0].Nama)!.ToString(), formula.ToString(), null));
        }
    }

    private static string?[] Texts(DefinitionFacts row) => [row.Fakta.Pembilang, row.Fakta.Ambang, row.Formulasi?.Ambang, row.NumeratorInWords];

    private static BilingualText Message(PlanName[] names, Threshold formula, TableReference where)
    {
        FindingPlace[] places = [.. names.Select(name => name.Place)];
        return BilingualText.Create(
            $"nama '{names[0].Nama}'{OtherPlaces.Text(places, Bahasa.Indonesia)} menyebut {Threshold.Find(names[0].Nama)}, tetapi definisi dan rumusnya {formula} ({where.Text(Bahasa.Indonesia)})",
            $"the name '{names[0].Nama}'{OtherPlaces.Text(places, Bahasa.English)} says {Threshold.Find(names[0].Nama)}, but its definition and formula {formula} ({where.Text(Bahasa.English)})");
    }
}
