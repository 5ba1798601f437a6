using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>An indicator stands on one node of the plan.</summary>
internal sealed class IndicatorOnOneLevel() : AuditRule(
    RuleCode,
    AuditCategory.Structure,
    Severity.Warning,
    BilingualText.Create("Satu indikator pada dua simpul", "One indicator on two nodes"),
    BilingualText.Create("Hasil yang sama dihitung dua kali, dan tingkat atas tidak mengukur dampak yang berbeda dari tingkat bawah.", "The same result is counted twice, and the upper level measures no other effect than the lower."),
    BilingualText.Create("Beri setiap jenjang indikatornya sendiri.", "Give each level an indicator of its own."))
{
    private const string RuleCode = "BKP-RNS-061";

    protected override void Check(RuleCheck check)
    {
        Tree(check);
        Logic(check);
    }

    private static void Tree(RuleCheck check)
    {
        Dictionary<string, Seen> byId = new(StringComparer.Ordinal);
        Dictionary<string, Seen> byName = new(StringComparer.Ordinal);
        foreach (var seen in check.Plan.Rencana.Nodes.SelectMany(node => node.Indikator.Select(row => new Seen(node, row))))
        {
            check.CountPlace();
            var name = NameComparison.Key(seen.Row.Nama.ToString());
            if (byId.TryGetValue(seen.Row.IdIndikator, out var first) || (name.Length > 0 && byName.TryGetValue(name, out first)))
            {
                check.Report(FindingPlace.Of(seen.Node, seen.Row), Bilingual.Of(bahasa => Message(seen, first, bahasa)));
                continue;
            }

            byId.Add(seen.Row.IdIndikator, seen);
            if (name.Length > 0)
            {
                byName.Add(name, seen);
            }
        }
    }

    // The programme logic prints a node once and its further indicators in the rows below it.
    private static void Logic(RuleCheck check)
    {
        Dictionary<string, (CellRow Row, SimpulRencana Node)> seen = new(StringComparer.Ordinal);
        SimpulRencana? node = null;
        foreach (var row in check.Plan.Logika.Rows)
        {
            node = row["idSimpul"].Used is { } id ? check.Plan.Rencana.Find(id).Match<SimpulRencana?>(found => found, _ => null) : node;
            if (row["idIndikator"].Used is not { } indikator || node is null)
            {
                continue;
            }

            check.CountPlace();
            if (!seen.TryGetValue(indikator, out var first))
            {
                seen.Add(indikator, (row, node));
            }
            else if (first.Node != node)
            {
                var place = FindingPlace.Of(row).WithKode(node.Id).WithIndikator(indikator);
                check.Report(place.WithKolom("indikator"), Message(row, node, first), default, [new FindingCause(Finding.IdOf(RuleCode, place), null)]);
            }
        }
    }

    private static BilingualText Message(CellRow row, SimpulRencana node, (CellRow Row, SimpulRencana Node) first) => Bilingual.Of(bahasa =>
        $"'{row["indikator"]}' " + Bilingual.Say(bahasa, "pada ", "on ") + Where(node)
        + Bilingual.Say(bahasa, " juga indikator ", " is also an indicator of ") + $"{Where(first.Node)} ({first.Row.Reference.Text(bahasa)})");

    private static string Message(Seen seen, Seen first, Bahasa bahasa) =>
        $"'{seen.Row.Nama}' " + Bilingual.Say(bahasa, "pada ", "on ") + Where(seen.Node)
        + Bilingual.Say(bahasa, " juga indikator ", " is also an indicator of ") + $"{Where(first.Node)} ({first.Row.Reference.Text(bahasa)})";

    private static string Where(SimpulRencana node) => $"{LevelWords.Of(node.Jenjang)} {node.Id}";

    private readonly record struct Seen(SimpulRencana Node, IndikatorRow Row);
}
