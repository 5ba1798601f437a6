using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A numbered list names each node once, its numbers follow each other, and it has as many entries as the plan has nodes.</summary>
internal sealed class ListsCountOnce() : AuditRule(
    RuleCode,
    AuditCategory.Structure,
    Severity.Error,
    BilingualText.Create("Entri ganda atau nomor terlewat dalam daftar", "A list has an entry twice or leaves a number out"),
    BilingualText.Create("Jumlah program, kegiatan dan sub kegiatan yang dikutip dari daftar menjadi salah.", "The number of programs, kegiatan and sub kegiatan quoted from the list is wrong."),
    BilingualText.Create("Hapus entri ganda, lalu beri nomor ulang dan cocokkan jumlahnya dengan rencana.", "Remove the second entry, number again, and hold the count against the plan."))
{
    private const string RuleCode = "BKP-RNS-060";

    protected internal override void Check(RuleCheck check)
    {
        foreach (var list in ListEntry.Of(check.Plan).GroupBy(entry => entry.List, StringComparer.Ordinal))
        {
            ListEntry[] entries = [.. list];
            var doubles = Doubles(check, entries);
            Numbers(check, entries);
            if (entries.Select(entry => entry.Row.Jenjang).Distinct().Count() == 1)
            {
                Count(check, entries, doubles);
            }
        }
    }

    private static List<ListEntry> Doubles(RuleCheck check, ListEntry[] entries)
    {
        Dictionary<string, ListEntry> seen = new(StringComparer.Ordinal);
        List<ListEntry> doubles = [];
        foreach (var entry in entries)
        {
            check.Looked();
            var key = entry.Node?.Id ?? NameComparison.Key(entry.Row.Nama);
            if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, entry);
                continue;
            }

            doubles.Add(entry);
            check.Find(entry.Place, BilingualText.Create(
                $"'{entry.Row.Nama}' tercantum dua kali dalam daftar: nomor {first.Row.Reference.Baris} dan {entry.Row.Reference.Baris}",
                $"the list has '{entry.Row.Nama}' twice: numbers {first.Row.Reference.Baris} and {entry.Row.Reference.Baris}"));
        }

        return doubles;
    }

    private static void Numbers(RuleCheck check, ListEntry[] entries)
    {
        var expected = 1;
        foreach (var entry in entries)
        {
            var number = entry.Row.Reference.Baris;
            if (number != expected)
            {
                check.Find(
                    FindingPlace.Of(entry.Row.Reference, entry.Path).WithKolom("nomor"),
                    BilingualText.Create($"nomor {number}, seharusnya {expected}", $"number {number}, where {expected} should follow"),
                    new FindingNumbers(null, number, expected, number - expected));
            }

            expected = number + 1;
        }
    }

    // A wrong count follows from the entries that are too many and the nodes that are missing.
    private static void Count(RuleCheck check, ListEntry[] entries, List<ListEntry> doubles)
    {
        SimpulRencana[] nodes = [.. check.Plan.Rencana.AtLevel(entries[0].Row.Jenjang)];
        check.Looked();
        if (entries.Length == nodes.Length)
        {
            return;
        }

        var listed = new HashSet<SimpulRencana>(entries.Select(entry => entry.Node).OfType<SimpulRencana>());
        IReadOnlyList<FindingCause> causes =
        [
            .. doubles.Select(entry => new FindingCause(Finding.IdOf(RuleCode, entry.Place), 1)),
            .. entries.Where(entry => entry.Node is null).Except(doubles).Select(entry => new FindingCause(Finding.IdOf(ListsMatchPlan.RuleCode, entry.Place), 1)),
            .. nodes.Where(node => !listed.Contains(node)).Select(node => new FindingCause(Finding.IdOf(ListsMatchPlan.RuleCode, FindingPlace.Of(node)), -1)),
        ];
        var last = entries[entries.Length - 1];
        check.Find(
            FindingPlace.Of(last.Row.Reference, last.Path).WithKolom("jumlah"),
            BilingualText.Create(
                $"daftar memuat {entries.Length} entri, rencana {nodes.Length} {LevelWords.Of(entries[0].Row.Jenjang)}",
                $"the list has {entries.Length} entries, the plan {nodes.Length} {LevelWords.Of(entries[0].Row.Jenjang)}"),
            new FindingNumbers(null, entries.Length, nodes.Length, entries.Length - nodes.Length),
            causes);
    }
}
