namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>One kind of defect: how a clean plan is spoiled at a place by choice, and which roots the audit must then report, and no other.</summary>
/// <param name="Kind">The kind, in a few words.</param>
/// <param name="RuleCode">The rule that is to find it.</param>
/// <param name="Apply">
/// Spoils the plan; the second argument chooses a number from 0 up to, and without, its argument. Returns the ids of the roots; none where
/// this plan has no place for the defect, and then it is left as it was.
/// </param>
internal sealed record Injection(string Kind, string RuleCode, Func<CleanPlan, Func<int, int>, IReadOnlyList<string>> Apply)
{
    /// <summary>All kinds, by the codes of their rules.</summary>
    public static IReadOnlyList<Injection> All { get; } =
    [
        .. new[]
        {
            FundingInjections.All,
            ArithmeticInjections.All,
            PaguInjections.All,
            TrajectoryInjections.All,
            CrossTableInjections.All,
            StructureInjections.All,
            DefinitionInjections.All,
            ResponsibilityInjections.All,
            TextInjections.All,
        }.SelectMany(kinds => kinds).OrderBy(injection => injection.RuleCode, StringComparer.Ordinal),
    ];

    /// <summary>Takes its choices from a list, over and over.</summary>
    public static Func<int, int> Chooser(IReadOnlyList<int> choices)
    {
        var next = 0;
        return count => choices[next++ % choices.Count] % count;
    }

    public override string ToString() => $"{RuleCode} {Kind}";
}
