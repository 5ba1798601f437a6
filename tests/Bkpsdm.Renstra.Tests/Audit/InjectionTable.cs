using System.Text;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>The page <c>docs/audit-injections.md</c>: for each kind of defect, how often it was injected, found, and with its roots and no other.</summary>
/// <remarks>The plans and places are the same on every run: three plans of different size, and at each as many places as a kind chooses from, up to five.</remarks>
internal static class InjectionTable
{
    private const int PlacesOfPlan = 5;

    private const string Head =
        """
        # What the audit finds

        Each kind of defect is injected into generated plans that have none: one defect, at places spread over the plan. *Found* counts the runs in which the rule reports it; *roots right* those in which the roots of the whole audit, all rules running, are the declared ones and no other. A test makes this page again; others inject at random places, one defect and two at once. A kind that needs two sasaran is not injected into plans with one.

        | rule | kind of defect | injected | found | roots right |
        |---|---|---:|---:|---:|

        """;

    private static readonly (int Objectives, int Programs, int Leaves)[] Sizes = [(1, 1, 2), (2, 1, 3), (2, 2, 2)];

    public static string Markdown()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var all = default(Tally);
        foreach (var injection in Injection.All)
        {
            var tally = Run(injection);
            all = all.Plus(tally);
            text.Append(FormattableString.Invariant($"| {injection.RuleCode} | {injection.Kind} | {tally.Injected} | {tally.Found} | {tally.Right} |\n"));
        }

        text.Append(FormattableString.Invariant($"| | **{Injection.All.Count} kinds** | {all.Injected} | {all.Found} | {all.Right} |\n"));
        return text.ToString();
    }

    private static Tally Run(Injection injection)
    {
        var tally = default(Tally);
        foreach (var (objectives, programs, leaves) in Sizes)
        {
            for (var place = 0; place < PlacesOfPlan; place++)
            {
                tally = tally.Plus(Run(injection, CleanPlan.Of(objectives, programs, leaves), place));
            }
        }

        return tally;
    }

    private static Tally Run(Injection injection, CleanPlan plan, int place)
    {
        string[] expected = [.. injection.Apply(plan, count => place * count / PlacesOfPlan).Order(StringComparer.Ordinal)];
        if (expected.Length == 0)
        {
            return default;
        }

        var report = RenstraAudit.Run(plan.Read());
        var found = report.Findings.Any(finding => finding.Rule.Code == injection.RuleCode);
        var right = report.Roots.Select(finding => finding.Id).Order(StringComparer.Ordinal).SequenceEqual(expected, StringComparer.Ordinal);
        return new Tally(1, found ? 1 : 0, right ? 1 : 0);
    }

    private readonly record struct Tally(int Injected, int Found, int Right)
    {
        public Tally Plus(Tally other) => new(Injected + other.Injected, Found + other.Found, Right + other.Right);
    }
}
