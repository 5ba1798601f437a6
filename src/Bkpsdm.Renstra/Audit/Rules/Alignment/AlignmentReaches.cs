using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Every sasaran and program is reached by a row of an alignment table: itself, or something above or below it.</summary>
internal sealed class AlignmentReaches() : AuditRule(
    RuleCode,
    AuditCategory.Alignment,
    Severity.Information,
    BilingualText.Create("Sasaran atau program tanpa keselarasan", "A sasaran or program without alignment"),
    BilingualText.Create("Tidak tampak rencana daerah atau nasional mana yang didukungnya.", "No regional or national plan is seen that it supports."),
    BilingualText.Create("Sebutkan dalam salah satu tabel keselarasan apa yang didukungnya.", "Say in one of the alignment tables what it supports."))
{
    private const string RuleCode = "BKP-RNS-051";

    protected override void Check(RuleCheck check)
    {
        HashSet<SimpulRencana> reached = [];
        CellRow[] rows = [.. check.Plan.AlignedRows.Where(row => !row.Kaitan.NamesNothing)];
        foreach (var row in rows)
        {
            Reach(reached, Named(check.Plan, row.Kaitan));
        }

        foreach (var node in check.Plan.Rencana.Nodes.Where(node => rows.Length > 0 && (node.Jenjang is JenjangRencana.Sasaran or JenjangRencana.Program)))
        {
            check.CountPlace();
            if (!reached.Contains(node))
            {
                Find(check, node);
            }
        }
    }

    // A program whose sasaran is not reached either follows from it.
    private static void Find(RuleCheck check, SimpulRencana node) => check.Report(
        FindingPlace.Of(node),
        BilingualText.Create($"tidak ada baris keselarasan yang mencapai {LevelWords.Of(node.Jenjang)} '{node.Nama}'", $"no row of alignment reaches the {LevelWords.Of(node.Jenjang)} '{node.Nama}'"),
        causes: [.. node.PathToGoal().Skip(1).Select(above => new FindingCause(Finding.IdOf(RuleCode, FindingPlace.Of(above)), null))]);

    private static List<SimpulRencana> Named(RencanaStrategis plan, KaitanKeselarasan kaitan) =>
    [
        .. kaitan.IdSimpul.Select(id => plan.Rencana.Find(id).Match<SimpulRencana?>(node => node, _ => null)).OfType<SimpulRencana>(),
        .. kaitan.IdIndikator.SelectMany(plan.Rencana.ByIndikator),
    ];

    // A row that names a goal and one of its objectives is about the objective.
    private static void Reach(HashSet<SimpulRencana> reached, List<SimpulRencana> named)
    {
        var above = new HashSet<SimpulRencana>(named.SelectMany(node => node.PathToGoal().Skip(1)));
        foreach (var node in named.Where(node => !above.Contains(node)))
        {
            reached.UnionWith(node.PathToGoal());
            Below(reached, node);
        }
    }

    private static void Below(HashSet<SimpulRencana> reached, SimpulRencana top)
    {
        Stack<SimpulRencana> open = new([top]);
        while (open.Count > 0)
        {
            foreach (var child in open.Pop().Children)
            {
                reached.Add(child);
                open.Push(child);
            }
        }
    }
}
