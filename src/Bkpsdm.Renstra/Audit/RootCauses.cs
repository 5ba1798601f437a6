namespace Bkpsdm.Renstra;

/// <summary>Follows causes to their roots. A cause may itself follow from others, which then share its amount.</summary>
internal sealed class RootCauses
{
    private readonly Dictionary<string, Finding> byId;
    private readonly Dictionary<string, List<FindingCause>> resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    private RootCauses(Dictionary<string, Finding> byId) => this.byId = byId;

    public static IReadOnlyList<Finding> Resolve(IReadOnlyList<Finding> findings)
    {
        var roots = new RootCauses(findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal));
        return [.. findings.Select(finding => finding.WithCauses(roots.Of(finding)))];
    }

    private IReadOnlyList<FindingCause> Of(Finding finding)
    {
        // Walked once only: of two that name each other, the one met last stays the root.
        if (!resolved.ContainsKey(finding.Id))
        {
            Walk(finding);
        }

        return [.. resolved[finding.Id].OrderByDescending(cause => Math.Abs(cause.Amount ?? 0))];
    }

    // Without recursion: in a deep plan a chain of consequences is as long as the plan is deep.
    private void Walk(Finding start)
    {
        // Each with the number of its causes that were looked at, so that none is looked at twice.
        Stack<(Finding Finding, int Seen)> way = new();
        way.Push((start, 0));
        while (way.Count > 0)
        {
            var (finding, seen) = way.Pop();
            open.Add(finding.Id);
            while (seen < finding.Causes.Count && !IsUnresolved(finding.Causes[seen].Id))
            {
                seen++;
            }

            if (seen < finding.Causes.Count)
            {
                way.Push((finding, seen + 1));
                way.Push((byId[finding.Causes[seen].Id], 0));
                continue;
            }

            resolved[finding.Id] = Merge(finding.Causes.SelectMany(RootsOf));
            open.Remove(finding.Id);
        }
    }

    private bool IsUnresolved(string id) => byId.ContainsKey(id) && !resolved.ContainsKey(id) && !open.Contains(id);

    private static List<FindingCause> Merge(IEnumerable<FindingCause> causes)
    {
        List<FindingCause> roots = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (var root in causes)
        {
            if (places.TryGetValue(root.Id, out var known))
            {
                roots[known] = new FindingCause(root.Id, BoundedDecimal.Add(roots[known].Amount, root.Amount));
            }
            else
            {
                places.Add(root.Id, roots.Count);
                roots.Add(root);
            }
        }

        return roots;
    }

    // What is still open is on the way here: findings that name each other end the walk.
    private List<FindingCause> RootsOf(FindingCause cause)
    {
        if (!byId.ContainsKey(cause.Id) || !resolved.TryGetValue(cause.Id, out var above))
        {
            return [];
        }

        return above.Count switch
        {
            0 => [cause],
            1 => [new FindingCause(above[0].Id, cause.Amount)],
            _ => Shared(above, cause.Amount),
        };
    }

    // The parts of what lies between are parts of this amount too, where they make it, with its sign or the opposite one.
    private static List<FindingCause> Shared(List<FindingCause> parts, decimal? amount)
    {
        var sum = parts.Aggregate((decimal?)0, (whole, part) => BoundedDecimal.Add(whole, part.Amount));
        return amount is null || (sum != amount && sum != -amount)
            ? parts.ConvertAll(part => new FindingCause(part.Id, null))
            : parts.ConvertAll(part => new FindingCause(part.Id, sum == amount ? part.Amount : -part.Amount));
    }
}
