using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Recall and precision: one defect at a random place gives the roots it declares and no other; a clean plan gives nothing.</summary>
public class InjectionTests
{
    private static readonly IReadOnlyList<Injection> Injections =
    [
        .. FundingInjections.All,
        .. ArithmeticInjections.All,
        .. PaguInjections.All,
        .. TrajectoryInjections.All,
        .. CrossTableInjections.All,
        .. StructureInjections.All,
        .. DefinitionInjections.All,
        .. ResponsibilityInjections.All,
        .. TextInjections.All,
    ];

    public static TheoryData<int> Kinds => [.. Enumerable.Range(0, Injections.Count)];

    [Fact]
    public void Clean_plans_have_no_finding() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(CleanPlan.Plans.ToArbitrary(), plan => Assert.Empty(RenstraAudit.Run(plan.Read()).Findings.Select(finding => finding.ToString()))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_injected_defect_gives_its_roots_and_no_other(int kind)
    {
        var injection = Injections[kind];
        var cases = from plan in CleanPlan.Plans from choices in Gen.Choose(0, int.MaxValue).ArrayOf(8) select (plan, choices);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(cases.ToArbitrary(), injected =>
        {
            var next = 0;
            var expected = injection.Apply(injected.plan, count => injected.choices[next++ % injected.choices.Length] % count);
            var report = RenstraAudit.Run(injected.plan.Read());
            Assert.Equal(expected.Order(StringComparer.Ordinal), report.Roots.Select(finding => finding.Id).Order(StringComparer.Ordinal));
        }));
    }
}
