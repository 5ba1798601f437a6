using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The lists of programs, kegiatan and sub kegiatan have the nodes of the plan, on the same level. The programme logic is one of them.</summary>
internal sealed class ListsMatchPlan() : AuditRule(
    RuleCode,
    AuditCategory.CrossTable,
    Severity.Error,
    BilingualText.Create("Daftar program berbeda dari rencana", "The lists of programs differ from the plan"),
    BilingualText.Create("Yang ada dalam daftar tetapi tidak dalam rencana tidak berpagu; yang hanya dalam rencana tidak diumumkan.", "What only the lists have gets no budget; what only the plan has is not announced."),
    BilingualText.Create("Samakan daftar dengan rencana: tambah yang terlewat, hapus yang tidak direncanakan.", "Make the lists those of the plan: add what is left out, remove what is not planned."))
{
    public const string RuleCode = "BKP-RNS-036";

    protected override void Check(RuleCheck check)
    {
        var entries = ListEntry.Of(check.Plan);
        foreach (var unknown in UnknownNames(entries))
        {
            Unknown(check, [.. unknown]);
        }

        foreach (var entry in entries)
        {
            check.CountPlace();
            if (entry.Node is { } node && node.Jenjang != entry.Jenjang)
            {
                OtherLevel(check, entry, node);
            }
        }

        Missing(check, entries);
    }

    /// <summary>The place of the finding for each name that a list has and the plan has not, by the key of the name.</summary>
    public static IReadOnlyDictionary<string, FindingPlace> PlacesOfUnknown(RencanaStrategis plan) =>
        UnknownNames(ListEntry.Of(plan)).ToDictionary(same => same.Key, same => same.First().Place, StringComparer.Ordinal);

    // What several lists have and the plan has not is missing once.
    private static IEnumerable<IGrouping<string, ListEntry>> UnknownNames(IEnumerable<ListEntry> entries) =>
        entries.Where(entry => entry.Node is null).GroupBy(entry => NameComparison.Key(entry.Nama), StringComparer.Ordinal);

    private static void Unknown(RuleCheck check, ListEntry[] same)
    {
        check.Report(same[0].Place, Bilingual.Of(bahasa =>
            Bilingual.Say(bahasa, $"rencana tidak memuat '{same[0].Nama}'", $"the plan has no '{same[0].Nama}'")
            + $" ({string.Join("; ", same.Select(entry => entry.Place.Reference.Text(bahasa)))})"));
    }

    private static void OtherLevel(RuleCheck check, ListEntry entry, SimpulRencana node)
    {
        var listed = LevelWords.Of(entry.Jenjang!.Value);
        var planned = LevelWords.Of(node.Jenjang);
        check.Report(
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
        var slips = Slips(check.Plan.Rencana, entries);
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => lists[node.Jenjang].Any()))
        {
            check.CountPlace();
            string[] without = [.. lists[node.Jenjang].Where(list => !has.Contains((list, node)))];
            if (without.Length > 0)
            {
                check.Report(
                    FindingPlace.Of(node),
                    Bilingual.Of(bahasa => $"'{node.Nama}'{Bilingual.Say(bahasa, " tidak ada dalam ", " is not in ")}{string.Join("; ", without)}"),
                    causes: without.Length == 1 && slips.TryGetValue((without[0], node), out var slip) ? [new FindingCause(Finding.IdOf(ListsCountOnce.RuleCode, slip), null)] : []);
            }
        }
    }

    // Where a list names a node twice in a row, the second entry stands in the place of the next node: one slip, not two.
    private static Dictionary<(string List, SimpulRencana Node), FindingPlace> Slips(PohonRencana pohon, IReadOnlyList<ListEntry> entries)
    {
        var next = pohon.Nodes.SelectMany(node => node.Children.Zip(node.Children.Skip(1), (one, after) => (one, after))).ToDictionary(pair => pair.one, pair => pair.after);
        Dictionary<(string List, SimpulRencana Node), FindingPlace> slips = [];
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Node is { } node && entries[i - 1].Node == node && next.TryGetValue(node, out var after))
            {
                slips[(entries[i].List, after)] = entries[i].Place;
            }
        }

        return slips;
    }
}
