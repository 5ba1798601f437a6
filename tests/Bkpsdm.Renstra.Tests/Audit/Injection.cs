namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>One kind of defect: how a clean plan is spoiled at a place by choice, and which roots the audit must then report, and no other.</summary>
/// <param name="Kind">The kind, in a few words.</param>
/// <param name="RuleCode">The rule that is to find it.</param>
/// <param name="Apply">Spoils the plan; the second argument chooses a number from 0 up to, and without, its argument. Returns the ids of the roots.</param>
internal sealed record Injection(string Kind, string RuleCode, Func<CleanPlan, Func<int, int>, IReadOnlyList<string>> Apply)
{
    public override string ToString() => $"{RuleCode} {Kind}";
}
