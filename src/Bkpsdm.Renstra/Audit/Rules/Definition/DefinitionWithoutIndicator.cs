using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Every definition belongs to an indicator of the plan.</summary>
internal sealed class DefinitionWithoutIndicator() : AuditRule(
    "BKP-RNS-071",
    AuditCategory.Definition,
    Severity.Warning,
    BilingualText.Create("Definisi tanpa indikator dalam rencana", "Definition without an indicator in the plan"),
    BilingualText.Create("Definisi yang tidak dipakai menandakan indikator yang terlewat atau sisa rancangan lama.", "An unused definition points at an indicator left out or at a former draft."),
    BilingualText.Create("Masukkan indikatornya ke dalam rencana, atau hapus definisinya.", "Put its indicator into the plan, or remove the definition."))
{
    protected override void Check(RuleCheck check)
    {
        var known = new HashSet<string>(PlanName.All(check.Plan).Select(name => name.IdIndikator), StringComparer.Ordinal);
        if (known.Count == 0)
        {
            return;
        }

        var missing = ListsMatchPlan.PlacesOfUnknown(check.Plan);
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            check.CountPlace();
            if (rows[0].IdIndikator is not { } id || !known.Contains(id))
            {
                check.Report(rows[0].Place, Message(rows), new FindingNumbers(null, rows[0].Label, default, null), Causes(rows[0], missing));
            }
        }
    }

    // Where the lists have its sub kegiatan and the plan has not, the definition is not too many: the plan lacks the node.
    private static IReadOnlyList<FindingCause> Causes(DefinitionFacts row, IReadOnlyDictionary<string, FindingPlace> missing) =>
        row.SubKegiatan is { } name && missing.TryGetValue(NameComparison.Key(name), out var place)
            ? [new FindingCause(Finding.IdOf(ListsMatchPlan.RuleCode, place), null)]
            : [];

    private static BilingualText Message(IReadOnlyList<DefinitionFacts> rows)
    {
        FindingPlace[] places = [.. rows.Select(row => row.Place)];
        return BilingualText.Create(
            $"'{rows[0].Label}'{OtherPlaces.Text(places, Bahasa.Indonesia)} didefinisikan, tetapi tidak ada dalam rencana",
            $"'{rows[0].Label}'{OtherPlaces.Text(places, Bahasa.English)} is defined, but the plan does not have it");
    }
}
