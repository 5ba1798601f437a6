using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>One rule on one plan.</summary>
internal static class RuleRun
{
    public static RencanaStrategis Paser { get; } = PaserRenstra.Load();

    private static readonly AuditReport OfPaser = RenstraAudit.Run(Paser);

    public static CleanPlan Clean() => CleanPlan.Plans.Sample(1).Single();

    /// <summary>The findings of a rule on a clean plan that was changed.</summary>
    public static IReadOnlyList<Finding> Find(string code, Action<CleanPlan> change) => Find(code, Changed(change));

    public static IReadOnlyList<Finding> Find(string code, RencanaStrategis plan) => [.. RenstraAudit.Run(plan).Findings.Where(finding => finding.Rule.Code == code)];

    /// <summary>The findings of a rule on the shipped plan.</summary>
    public static IReadOnlyList<Finding> InPaser(string code) => [.. OfPaser.Findings.Where(finding => finding.Rule.Code == code)];

    /// <summary>Codes and counts of what a rule could not judge on a clean plan that was changed.</summary>
    public static IReadOnlyList<(string Code, int Count)> Unjudged(string code, Action<CleanPlan> change) =>
        [.. RenstraAudit.Run(Changed(change)).Rules.Single(outcome => outcome.Rule.Code == code).Unjudged.Select(places => (places.Reason.Code, places.Count))];

    private static RencanaStrategis Changed(Action<CleanPlan> change)
    {
        var plan = Clean();
        change(plan);
        return plan.Read();
    }
}
