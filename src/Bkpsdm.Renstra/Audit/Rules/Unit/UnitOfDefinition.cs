using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The unit of a definition is that of the plan.</summary>
internal sealed class UnitOfDefinition() : AuditRule(
    "BKP-RNS-077",
    AuditCategory.Unit,
    Severity.Error,
    BilingualText.Create("Satuan dalam definisi berbeda dari rencana", "The unit of the definition differs from the plan"),
    BilingualText.Create("Target dalam satu satuan tidak dapat dicapai dengan realisasi dalam satuan lain.", "A target in one unit cannot be met by a realisation in another."),
    BilingualText.Create("Pakai satu satuan dalam rencana dan definisi, yang sesuai dengan yang dihitung.", "Use one unit in plan and definition, the one that fits what is counted."))
{
    private static readonly Reason Unknown = Reason.Create("SATUAN_TIDAK_DIKENAL", BilingualText.Create(
        "salah satu satuan tidak dikenal",
        "one of the units is not known"));

    protected override void Check(RuleCheck check)
    {
        var definitions = DefinitionFacts.Of(check.Plan).Where(facts => facts.IdIndikator is not null && facts.Satuan is not null).ToLookup(facts => facts.IdIndikator!, StringComparer.Ordinal);
        foreach (var node in check.Plan.Rencana.Nodes)
        {
            foreach (var row in node.Indikator.Where(row => row.Satuan.Kind == CellKind.Text && definitions.Contains(row.IdIndikator)))
            {
                Check(check, FindingPlace.Of(node, row).WithKolom("satuan"), row.Satuan, [.. definitions[row.Id]]);
            }
        }
    }

    private static void Check(RuleCheck check, FindingPlace place, DocumentCell cell, DefinitionFacts[] definitions)
    {
        var planned = Read(cell.Used);
        DefinitionFacts[] known = [.. definitions.Where(facts => Read(facts.Satuan) is not null)];
        if (planned is null || known.Length == 0)
        {
            check.ReportUnjudged(place, Unknown);
            return;
        }

        check.CountPlace();
        DefinitionFacts[] other = [.. known.Where(facts => !planned.Equals(Read(facts.Satuan)))];
        if (other.Length > 0)
        {
            check.Report(place, Message(cell, other), new FindingNumbers(cell.AsRead, cell.Used, other[0].Satuan, null));
        }
    }

    // A definition often says "persentase" where the unit is percent.
    private static Satuan? Read(string? text) =>
        Satuan.TryParse(text, out var satuan) ? satuan
        : string.Equals(text?.Trim(), "persentase", StringComparison.OrdinalIgnoreCase) ? Satuan.Persen
        : null;

    private static BilingualText Message(DocumentCell cell, DefinitionFacts[] other)
    {
        FindingPlace[] places = [.. other.Select(facts => facts.Place)];
        return BilingualText.Create(
            $"satuan {cell} dalam rencana, {other[0].Satuan} dalam definisi ({places[0].Reference.Text(Bahasa.Indonesia)}){OtherPlaces.Text(places, Bahasa.Indonesia)}",
            $"unit {cell} in the plan, {other[0].Satuan} in the definition ({places[0].Reference.Text(Bahasa.English)}){OtherPlaces.Text(places, Bahasa.English)}");
    }
}
