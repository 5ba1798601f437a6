namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Runs one rule alone, or all of them, on a plan that a test spoils.</summary>
internal static class RuleRun
{
    public static AuditRule Rule(string code) => RenstraAudit.Rules.Single(rule => rule.Code == code);

    public static AuditReport Of(RencanaStrategis plan, params string[] codes) => RenstraAudit.Run(plan, [.. codes.Select(Rule)], []);

    public static IReadOnlyList<string> Ids(RencanaStrategis plan, params string[] codes) => [.. Of(plan, codes).Findings.Select(finding => finding.Id)];

    public static RuleOutcome Outcome(RencanaStrategis plan, string code) => Of(plan, code).Rules[0];

    /// <summary>The smallest clean plan, spoiled.</summary>
    public static RencanaStrategis Spoiled(Action<CleanPlan> spoil)
    {
        var plan = CleanPlan.Smallest;
        spoil(plan);
        return plan.Read();
    }
}
