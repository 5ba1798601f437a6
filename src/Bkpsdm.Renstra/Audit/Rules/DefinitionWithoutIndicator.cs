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
    protected internal override void Check(RuleCheck check)
    {
        var known = new HashSet<string>(PlanName.All(check.Plan).Select(name => name.IdIndikator), StringComparer.Ordinal);
        if (known.Count == 0)
        {
            return;
        }

        var listed = check.Plan.DaftarRencana.Rows.Where(row => row.IdSimpul is null).ToLookup(row => Key(row.Nama), StringComparer.OrdinalIgnoreCase);
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            check.Looked();
            if (rows[0].IdIndikator is not { } id || !known.Contains(id))
            {
                check.Find(rows[0].Place, Message(rows), new FindingNumbers(null, rows[0].Label, default, null), Causes(listed[Key(rows[0].SubKegiatan)]));
            }
        }
    }

    // Where a list has the sub kegiatan, it is the sub kegiatan that the plan left out.
    private static IReadOnlyList<FindingCause> Causes(IEnumerable<DaftarRencanaRow> listed) =>
        [.. listed.Select(row => new FindingCause(Finding.IdOf("BKP-RNS-036", FindingPlace.Of(row.Reference, string.Empty)), null))];

    private static string Key(string? name) => string.Join(" ", TextWords.All(name));

    private static BilingualText Message(IReadOnlyList<DefinitionFacts> rows)
    {
        FindingPlace[] places = [.. rows.Select(row => row.Place)];
        return BilingualText.Create(
            $"'{rows[0].Label}'{OtherPlaces.Text(places, Bahasa.Indonesia)} didefinisikan, tetapi tidak ada dalam rencana",
            $"'{rows[0].Label}'{OtherPlaces.Text(places, Bahasa.English)} is defined, but the plan does not have it");
    }
}
