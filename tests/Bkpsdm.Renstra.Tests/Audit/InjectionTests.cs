using Bkpsdm.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Recall and precision: one defect at a random place gives the roots it declares and no other; a clean plan gives nothing.</summary>
public class InjectionTests
{
    // A budget that its children make and its leaves do not can only carry an error from below.
    private static readonly string[] NeverRoot = ["BKP-RNS-004"];

    // Pairs that touch one place although their roots name two.
    private static readonly (string One, string Other, string Why)[] NotTogether =
    [
        ("BKP-RNS-001", "BKP-RNS-065", "the sums above a sasaran without money cannot be told"),
        ("BKP-RNS-002", "BKP-RNS-065", "the sums above a sasaran without money cannot be told"),
        ("BKP-RNS-007", "BKP-RNS-008", "both change a row of spending, and the one names its column only"),
        ("BKP-RNS-008", "BKP-RNS-020", "both change a row of spending, and the one names its column only"),
        ("BKP-RNS-008", "BKP-RNS-021", "both change a row of spending, and the one names its column only"),
        ("BKP-RNS-023", "BKP-RNS-024", "the one adds up what the other takes away"),
        ("BKP-RNS-036", "BKP-RNS-060", "both change the end of one list"),
        ("BKP-RNS-050", "BKP-RNS-051", "the one takes away rows in which the other stands"),
        ("BKP-RNS-067", "BKP-RNS-068", "both change a code, and the one names its node by its place in the text: it may be the same"),
        ("BKP-RNS-079", "BKP-RNS-093", "the one copies the wording that the other spoils"),
        ("BKP-RNS-070", "BKP-RNS-072", "where one definition is left there is nothing to exchange"),
        ("BKP-RNS-063", "BKP-RNS-070", "both take a definition away, and where none is left nobody can tell"),
    ];

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
            where one.RuleCode != other.RuleCode && !NotTogether.Any(pair => AreOf(pair.One, pair.Other, one, other))
            select (plan, one, other, choices);
        // The same pairs in every run: two kinds that meet in a place of the plan are found here once, and not by chance on another day.
        var replay = new Replay(new Rnd(20_261_124, 1), Microsoft.FSharp.Core.FSharpOption<int>.None);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(Microsoft.FSharp.Core.FSharpOption<Replay>.Some(replay)), Prop.ForAll(cases.ToArbitrary(), two =>
        {
            var choose = Injection.Chooser(two.choices);
            var (one, other) = LastTakesAway(two.one, two.other);
            var first = one.Apply(two.plan, choose);
            var second = other.Apply(two.plan, choose);
            if (!Subjects(first).Overlaps(Subjects(second)))
            {
                AssertRoots(two.plan, [.. first, .. second]);
            }
        }));
    }

    [Fact]
    public void The_table_of_the_kinds_is_true() => GoldenFile.AssertEqual(InjectionTable.Markdown(), "docs", "audit-injections.md");

    private static bool AreOf(string code, string another, Injection one, Injection other) =>
        (one.RuleCode == code && other.RuleCode == another) || (one.RuleCode == another && other.RuleCode == code);

    // What takes an indicator or its definition away comes last, so that the other finds one at every place.
    private static (Injection First, Injection Last) LastTakesAway(Injection one, Injection other) => one.RuleCode is "BKP-RNS-063" or "BKP-RNS-070" ? (other, one) : (one, other);

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
