using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The numbered lists have what the plan has, on the same level.</summary>
internal sealed class ListsMatchPlan() : AuditRule(
    RuleCode,
    AuditCategory.CrossTable,
    Severity.Error,
    BilingualText.Create("Daftar program berbeda dari rencana", "The lists of programs differ from the plan"),
    BilingualText.Create("Yang ada dalam daftar tetapi tidak dalam rencana tidak berpagu; yang hanya dalam rencana tidak diumumkan.", "What only the lists have gets no budget; what only the plan has is not announced."),
    BilingualText.Create("Samakan daftar dengan rencana: tambah yang terlewat, hapus yang tidak direncanakan.", "Make the lists those of the plan: add what is left out, remove what is not planned."))
{
    public const string RuleCode = "BKP-RNS-036";

    protected internal override void Check(RuleCheck check)
    {
        var entries = ListEntry.Of(check.Plan);
        foreach (var entry in entries)
        {
            check.Looked();
            Check(check, entry);
        }

        var listed = new HashSet<SimpulRencana>(entries.Select(entry => entry.Node).OfType<SimpulRencana>());
        var levels = new HashSet<JenjangRencana>(entries.Select(entry => entry.Row.Jenjang));
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => levels.Contains(node.Jenjang)))
        {
            check.Looked();
            if (!listed.Contains(node))
            {
                check.Find(FindingPlace.Of(node), BilingualText.Create($"'{node.Nama}' tidak ada dalam daftar mana pun", $"no list has '{node.Nama}'"));
            }
        }
    }

    private static void Check(RuleCheck check, ListEntry entry)
    {
        if (entry.Node is null)
        {
            check.Find(entry.Place, BilingualText.Create($"'{entry.Row.Nama}' tidak ada dalam rencana", $"the plan has no '{entry.Row.Nama}'"));
        }
        else if (entry.Node.Jenjang != entry.Row.Jenjang)
        {
            check.Find(
                entry.Place,
                BilingualText.Create(
                    $"'{entry.Row.Nama}' berada dalam daftar {Level(entry.Row.Jenjang)}, tetapi dalam rencana ia {Level(entry.Node.Jenjang)}",
                    $"'{entry.Row.Nama}' stands in the list of {Level(entry.Row.Jenjang)}, but is a {Level(entry.Node.Jenjang)} in the plan"),
                new FindingNumbers(null, Level(entry.Row.Jenjang), Level(entry.Node.Jenjang), null));
        }
    }

    private static string Level(JenjangRencana jenjang) => LevelWords.Of(jenjang);
}
