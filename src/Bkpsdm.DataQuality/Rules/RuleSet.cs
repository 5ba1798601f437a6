namespace Bkpsdm.DataQuality;

/// <summary>The rules of a model in its order, and apart those over records and those over groups.</summary>
internal sealed class RuleSet<T>(IReadOnlyList<DisparityRule<T>> all)
{
    public IReadOnlyList<DisparityRule<T>> All { get; } = all;

    public IReadOnlyList<DisparityRule<T>> OfRecords { get; } = [.. all.Where(rule => !rule.IsGroup)];

    public IReadOnlyList<DisparityRule<T>> OfGroups { get; } = [.. all.Where(rule => rule.IsGroup)];
}
