namespace Bkpsdm.Renstra;

/// <summary>Follows causes to their roots: what a finding names may itself follow from another.</summary>
internal sealed class RootCauses
{
    private readonly Dictionary<string, Finding> byId;

    private RootCauses(Dictionary<string, Finding> byId) => this.byId = byId;

    public static IReadOnlyList<Finding> Resolve(IReadOnlyList<Finding> findings)
    {
        var roots = new RootCauses(findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal));
        return [.. findings.Select(finding => finding.WithCauses(roots.Of(finding)))];
    }

    private IReadOnlyList<FindingCause> Of(Finding finding)
    {
        Dictionary<string, decimal?> amounts = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach (var cause in finding.Causes)
        {
            foreach (var root in RootsOf(cause.Id, [finding.Id]))
            {
                if (!amounts.ContainsKey(root))
                {
                    order.Add(root);
                }

                amounts[root] = amounts.TryGetValue(root, out var known) ? known + cause.Amount : cause.Amount;
            }
        }

        return [.. order.Select(id => new FindingCause(id, amounts[id])).OrderByDescending(cause => Math.Abs(cause.Amount ?? 0))];
    }

    // A finding on the way is passed once only, so that two that name each other end the walk.
    private string[] RootsOf(string id, HashSet<string> seen)
    {
        if (!seen.Add(id) || !byId.TryGetValue(id, out var finding))
        {
            return [];
        }

        string[] above = [.. finding.Causes.SelectMany(cause => RootsOf(cause.Id, seen))];
        return above.Length > 0 ? above : [id];
    }
}
