using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The lists of programs, kegiatan and sub kegiatan have what the plan has, on the same level; the programme logic is one of them.</summary>
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
        foreach (var unknown in entries.Where(entry => entry.Node is null).GroupBy(entry => NameComparison.Key(entry.Nama), StringComparer.Ordinal))
        {
            Unknown(check, [.. unknown]);
        }

        foreach (var entry in entries)
        {
            check.Looked();
            if (entry.Node is { } node && node.Jenjang != entry.Jenjang)
            {
                OtherLevel(check, entry, node);
            }
        }

        Missing(check, entries);
    }

    // What several lists have and the plan has not is missing once.
    private static void Unknown(RuleCheck check, ListEntry[] same)
    {
        check.Find(same[0].Place, Bilingual.Of(bahasa =>
            Bilingual.Say(bahasa, $"rencana tidak memuat '{same[0].Nama}'", $"the plan has no '{same[0].Nama}'")
            + $" ({string.Join("; ", same.Select(entry => entry.Place.Reference.Text(bahasa)))})"));
    }

    private static void OtherLevel(RuleCheck check, ListEntry entry, SimpulRencana node)
    {
        var listed = LevelWords.Of(entry.Jenjang!.Value);
        var planned = LevelWords.Of(node.Jenjang);
        check.Find(
            entry.Place,
            BilingualText.Create(
                $"'{entry.Nama}' berada dalam daftar {listed}, tetapi dalam rencana ia {planned}",
                $"'{entry.Nama}' stands in the list of {listed}, but is a {planned} in the plan"),
            new FindingNumbers(null, listed, planned, null));
    }

    // A list that has no entry of a level leaves the level out, and not its nodes.
    private static void Missing(RuleCheck check, IReadOnlyList<ListEntry> entries)
    {
        var lists = entries.Select(entry => (entry.Jenjang, entry.List)).Where(list => list.Jenjang is not null).Distinct().ToLookup(list => list.Jenjang, list => list.List);
        var has = new HashSet<(string List, SimpulRencana? Node)>(entries.Select(entry => (entry.List, entry.Node)));
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => lists[node.Jenjang].Any()))
        {
            check.Looked();
            string[] without = [.. lists[node.Jenjang].Where(list => !has.Contains((list, node)))];
            if (without.Length > 0)
            {
                check.Find(
                    FindingPlace.Of(node),
                    Bilingual.Of(bahasa => $"'{node.Nama}'{Bilingual.Say(bahasa, " tidak ada dalam ", " is not in ")}{string.Join("; ", without)}"),
                    causes: Causes(node, without, entries));
            }
        }
    }

    // Where a list names the node before it twice in a row, the second stands in the place of this one: one slip, not two.
    private static IReadOnlyList<FindingCause> Causes(SimpulRencana node, string[] without, IReadOnlyList<ListEntry> entries)
    {
        var before = node.Parent?.Children.TakeWhile(child => child != node).LastOrDefault();
        for (var i = 1; without.Length == 1 && before is not null && i < entries.Count; i++)
        {
            if (entries[i].Node == before && entries[i - 1].Node == before && entries[i].List == without[0])
            {
                return [new FindingCause(Finding.IdOf(ListsCountOnce.RuleCode, entries[i].Place), null)];
            }
        }

        return [];
    }
}
