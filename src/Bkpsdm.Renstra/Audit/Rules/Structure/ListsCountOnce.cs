using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A list names each node once, its numbers follow each other, and it has as many entries as the plan has nodes.</summary>
internal sealed class ListsCountOnce() : AuditRule(
    RuleCode,
    AuditCategory.Structure,
    Severity.Error,
    BilingualText.Create("Entri ganda atau nomor terlewat dalam daftar", "A list has an entry twice or leaves a number out"),
    BilingualText.Create("Jumlah program, kegiatan dan sub kegiatan yang dikutip dari daftar menjadi salah.", "The number of programs, kegiatan and sub kegiatan quoted from the list is wrong."),
    BilingualText.Create("Hapus entri ganda, lalu beri nomor ulang dan cocokkan jumlahnya dengan rencana.", "Remove the second entry, number again, and hold the count against the plan."))
{
    public const string RuleCode = "BKP-RNS-060";

    protected override void Check(RuleCheck check)
    {
        foreach (var list in ListEntry.Of(check.Plan).GroupBy(entry => entry.List, StringComparer.Ordinal))
        {
            ListEntry[] entries = [.. list];
            var doubles = Doubles(check, entries);
            if (entries.All(entry => entry.IsNumbered))
            {
                Numbers(check, entries);
                Count(check, entries, doubles);
            }
        }
    }

    private static List<ListEntry> Doubles(RuleCheck check, ListEntry[] entries)
    {
        Dictionary<string, ListEntry> seen = new(StringComparer.Ordinal);
        List<ListEntry> doubles = [];
        foreach (var entry in entries.Where(IsCountedOnce))
        {
            check.CountPlace();
            var key = entry.Node?.Id ?? NameComparison.Key(entry.Nama);
            if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, entry);
                continue;
            }

            doubles.Add(entry);
            check.Report(entry.Place, Bilingual.Of(bahasa =>
                $"'{entry.Nama}'{Bilingual.Say(bahasa, " tercantum dua kali: ", " is listed twice: ")}{first.Place.Reference.Text(bahasa)}; {entry.Place.Reference.Text(bahasa)}"));
        }

        return doubles;
    }

    // The programme logic names a program again for each of its outcomes.
    private static bool IsCountedOnce(ListEntry entry) => entry.IsNumbered || entry.Node is null || entry.Node.Children.Count == 0;

    private static void Numbers(RuleCheck check, ListEntry[] entries)
    {
        var expected = 1;
        foreach (var entry in entries)
        {
            if (entry.Number != expected)
            {
                check.Report(
                    entry.Place.WithKode(null).WithKolom("nomor"),
                    BilingualText.Create($"nomor {entry.Number}, seharusnya {expected}", $"number {entry.Number}, where {expected} should follow"),
                    new FindingNumbers(null, entry.Number, expected, entry.Number - expected));
            }

            expected = entry.Number + 1;
        }
    }

    // A wrong count follows from the entries that are too many and the nodes that are missing.
    private static void Count(RuleCheck check, ListEntry[] entries, List<ListEntry> doubles)
    {
        var level = entries[0].Jenjang!.Value;
        SimpulRencana[] nodes = [.. check.Plan.Rencana.ByJenjang(level)];
        if (entries.Any(entry => entry.Jenjang != level))
        {
            return;
        }

        check.CountPlace();
        if (entries.Length != nodes.Length)
        {
            check.Report(
                entries[entries.Length - 1].Place.WithKode(null).WithKolom("jumlah"),
                BilingualText.Create(
                    $"daftar memuat {entries.Length} entri, rencana {nodes.Length} {LevelWords.Of(level)}",
                    $"the list has {entries.Length} entries, the plan {nodes.Length} {LevelWords.Of(level)}"),
                new FindingNumbers(null, entries.Length, nodes.Length, entries.Length - nodes.Length),
                Causes(entries, doubles, nodes));
        }
    }

    private static IReadOnlyList<FindingCause> Causes(ListEntry[] entries, List<ListEntry> doubles, SimpulRencana[] nodes)
    {
        var listed = new HashSet<SimpulRencana>(entries.Select(entry => entry.Node).OfType<SimpulRencana>());
        return
        [
            .. doubles.Select(entry => new FindingCause(Finding.IdOf(RuleCode, entry.Place), 1)),
            .. entries.Where(entry => entry.Node is null).Except(doubles).Select(entry => new FindingCause(Finding.IdOf(ListsMatchPlan.RuleCode, entry.Place), 1)),
            .. nodes.Where(node => !listed.Contains(node)).Select(node => new FindingCause(Finding.IdOf(ListsMatchPlan.RuleCode, FindingPlace.Of(node)), -1)),
        ];
    }
}
