using Bkpsdm.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Recall and precision: one defect at a random place gives the roots it declares and no other; a clean plan gives nothing.</summary>
public class InjectionTests
{
    // A budget that its children make and its leaves do not can only carry an error from below.
    private static readonly string[] NeverRoot = ["BKP-RNS-004"];

    // Both take a definition away; where none is left, the plan has no table of them, and nobody can tell.
    private static readonly (string One, string Other)[] NotTogether = [("BKP-RNS-063", "BKP-RNS-070")];

    private static readonly Gen<int[]> Choices = Gen.Choose(0, int.MaxValue).ArrayOf(8);

    public static TheoryData<int> Kinds => [.. Enumerable.Range(0, Injection.All.Count)];

    [Fact]
    public void Clean_plans_have_no_finding() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(CleanPlan.Plans.ToArbitrary(), plan => Assert.Empty(RenstraAudit.Run(plan.Read()).Findings.Select(finding => finding.ToString()))));

    [Fact]
    public void Every_rule_has_something_to_look_at_in_the_clean_plan()
    {
        var idle = string.Join(" ", RenstraAudit.Run(CleanPlan.Smallest.Read()).Rules.Where(outcome => outcome.Places == 0).Select(outcome => outcome.Rule.Code));
        Assert.True(idle.Length == 0, idle);
    }

    [Fact]
    public void Every_rule_has_a_defect_that_it_must_find() => Assert.Equal(
        RenstraAudit.Rules.Select(rule => rule.Code),
        Injection.All.Select(injection => injection.RuleCode).Concat(NeverRoot).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_injected_defect_gives_its_roots_and_no_other(int kind)
    {
        var injection = Injection.All[kind];
        var cases = from plan in CleanPlan.Plans from choices in Choices select (plan, choices);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(cases.ToArbitrary(), injected =>
            AssertRoots(injected.plan, injection.Apply(injected.plan, Injection.Chooser(injected.choices)))));
    }

    [Fact]
    public void Two_defects_at_different_places_give_the_roots_of_both()
    {
        var cases =
            from plan in CleanPlan.Plans
            from one in Gen.Elements(Injection.All.ToArray())
            from other in Gen.Elements(Injection.All.ToArray())
            from choices in Choices
            where one.RuleCode != other.RuleCode && !NotTogether.Contains((one.RuleCode, other.RuleCode)) && !NotTogether.Contains((other.RuleCode, one.RuleCode))
            select (plan, one, other, choices);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(cases.ToArbitrary(), two =>
        {
            var choose = Injection.Chooser(two.choices);
            var first = two.one.Apply(two.plan, choose);
            var second = two.other.Apply(two.plan, choose);
            if (!Subjects(first).Overlaps(Subjects(second)))
            {
                AssertRoots(two.plan, [.. first, .. second]);
            }
        }));
    }

    [Fact]
    public void The_table_of_the_kinds_is_true() => GoldenFile.AssertEqual(InjectionTable.Markdown(), "docs", "audit-injections.md");

    private static void AssertRoots(CleanPlan plan, IEnumerable<string> expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        RenstraAudit.Run(plan.Read()).Roots.Select(finding => finding.Id).Order(StringComparer.Ordinal));

    // What a root is about: the node, which an indicator's id names too.
    private static HashSet<string> Subjects(IEnumerable<string> roots) => [.. roots.SelectMany(root => root[(root.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/')).Select(Node)];

    private static string Node(string part)
    {
        var id = part.StartsWith("persentase-", StringComparison.Ordinal) ? part["persentase-".Length..] : part;
        return id.StartsWith("5.", StringComparison.Ordinal) && id.EndsWith("-1", StringComparison.Ordinal) ? id[..^2] : id;
    }
}
