namespace Bkpsdm.DataQuality;

/// <summary>Rules of a model in its order. Rules over records and rules over groups also stand apart.</summary>
internal sealed class RuleSet<T>(IReadOnlyList<DisparityRule<T>> all)
{
    public IReadOnlyList<DisparityRule<T>> All { get; } = all;

    public IReadOnlyList<DisparityRule<T>> OfRecords { get; } = [.. all.Where(rule => !rule.IsGroup)];

    public IReadOnlyList<DisparityRule<T>> OfGroups { get; } = [.. all.Where(rule => rule.IsGroup)];
}
