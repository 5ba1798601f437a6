using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>An indicator stands on one node of the plan.</summary>
internal sealed class IndicatorOnOneLevel() : AuditRule(
    "BKP-RNS-061",
    AuditCategory.Structure,
    Severity.Warning,
    BilingualText.Create("Satu indikator pada dua simpul", "One indicator on two nodes"),
    BilingualText.Create("Hasil yang sama dihitung dua kali, dan tingkat atas tidak mengukur dampak yang berbeda dari tingkat bawah.", "The same result is counted twice, and the upper level measures no other effect than the lower."),
    BilingualText.Create("Beri setiap jenjang indikatornya sendiri.", "Give each level an indicator of its own."))
{
    protected internal override void Check(RuleCheck check)
    {
        Dictionary<string, Seen> byId = new(StringComparer.Ordinal);
        Dictionary<string, Seen> byName = new(StringComparer.Ordinal);
        foreach (var seen in check.Plan.Rencana.Nodes.SelectMany(node => node.Indikator.Select(row => new Seen(node, row))))
        {
            check.Looked();
            var name = NameComparison.Key(seen.Row.Nama.ToString());
            if (byId.TryGetValue(seen.Row.Id, out var first) || (name.Length > 0 && byName.TryGetValue(name, out first)))
            {
                check.Find(FindingPlace.Of(seen.Node, seen.Row), Bilingual.Of(bahasa => Message(seen, first, bahasa)));
                continue;
            }

            byId.Add(seen.Row.Id, seen);
            if (name.Length > 0)
            {
                byName.Add(name, seen);
            }
        }
    }

    private static string Message(Seen seen, Seen first, Bahasa bahasa) =>
        $"'{seen.Row.Nama}' " + Bilingual.Say(bahasa, "pada ", "on ") + Where(seen)
        + Bilingual.Say(bahasa, " juga indikator ", " is also an indicator of ") + $"{Where(first)} ({first.Row.Reference.Text(bahasa)})";

    private static string Where(Seen seen) => $"{LevelWords.Of(seen.Node.Jenjang)} {seen.Node.Id}";

    private readonly record struct Seen(SimpulRencana Node, BarisIndikator Row);
}
