using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Runs one rule, or a few, on a plan that a test spoils.</summary>
internal static class RuleRun
{
    private static readonly AuditReport OfPaser = RenstraAudit.Run(PaserRenstra.Load());

    public static RencanaStrategis Paser { get; } = PaserRenstra.Load();

    public static AuditRule Rule(string code) => RenstraAudit.Rules.Single(rule => rule.Code == code);

    public static AuditReport Of(RencanaStrategis plan, params string[] codes) => RenstraAudit.Run(plan, [.. codes.Select(Rule)], []);

    public static IReadOnlyList<string> Ids(RencanaStrategis plan, params string[] codes) => [.. Of(plan, codes).Findings.Select(finding => finding.Id)];

    public static RuleOutcome Outcome(RencanaStrategis plan, string code) => Of(plan, code).Rules[0];

    /// <summary>The findings of a rule, all rules running, on the smallest clean plan that was spoiled.</summary>
    public static IReadOnlyList<Finding> Find(string code, Action<CleanPlan> spoil) => Find(code, Spoiled(spoil));

    public static IReadOnlyList<Finding> Find(string code, RencanaStrategis plan) => [.. RenstraAudit.Run(plan).Findings.Where(finding => finding.Rule.Code == code)];

    /// <summary>The findings of a rule on the shipped plan.</summary>
    public static IReadOnlyList<Finding> InPaser(string code) => [.. OfPaser.Findings.Where(finding => finding.Rule.Code == code)];

    /// <summary>Codes and counts of what a rule could not judge on the smallest clean plan that was spoiled.</summary>
    public static IReadOnlyList<(string Code, int Count)> Unjudged(string code, Action<CleanPlan> spoil) =>
        [.. Outcome(Spoiled(spoil), code).Unjudged.Select(places => (places.Reason.Code, places.Count))];

    /// <summary>The smallest clean plan, spoiled.</summary>
    public static RencanaStrategis Spoiled(Action<CleanPlan> spoil)
    {
        var plan = CleanPlan.Smallest;
        spoil(plan);
        return plan.Read();
    }
}
