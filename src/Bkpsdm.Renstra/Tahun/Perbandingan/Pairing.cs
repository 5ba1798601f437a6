namespace Bkpsdm.Renstra;

/// <summary>Pairs the same items of two plans, one way after another. The rest has no partner yet.</summary>
internal sealed class Pairing<T>
    where T : class
{
    private readonly IReadOnlyList<T> lama;
    private readonly IReadOnlyList<T> baru;
    private readonly Dictionary<T, T> toBaru = [];
    private readonly Dictionary<T, T> toLama = [];

    public Pairing(IReadOnlyList<T> lama, IReadOnlyList<T> baru)
    {
        this.lama = lama;
        this.baru = baru;
    }

    public Dictionary<T, MatchWay> Ways { get; } = [];

    public IEnumerable<T> LamaLeft => lama.Where(item => !toBaru.ContainsKey(item));

    public IEnumerable<T> BaruLeft => baru.Where(item => !toLama.ContainsKey(item));

    public IEnumerable<(T Lama, T Baru)> Pairs => baru.Where(toLama.ContainsKey).Select(item => (toLama[item], item));

    public T? Baru(T? item) => item is not null && toBaru.TryGetValue(item, out var other) ? other : null;

    public T? Lama(T? item) => item is not null && toLama.TryGetValue(item, out var other) ? other : null;

    public void Add(T one, T other, MatchWay way)
    {
        toBaru.Add(one, other);
        toLama.Add(other, one);
        Ways.Add(other, way);
    }

    /// <summary>Pairs two items whose key is unique on each side.</summary>
    public bool ByKey<TKey>(Func<T, TKey?> keyOfLama, Func<T, TKey?> keyOfBaru, MatchWay way)
        where TKey : struct
    {
        var found = Groups(keyOfLama, keyOfBaru).Where(group => group.Lama.Count == 1 && group.Baru.Count == 1).ToArray();
        foreach (var group in found)
        {
            Add(group.Lama[0], group.Baru[0], way);
        }

        return found.Length > 0;
    }

    /// <summary>Pairs items in their order when their key stands equally often on both sides.</summary>
    public bool ByOrder<TKey>(Func<T, TKey?> keyOfLama, Func<T, TKey?> keyOfBaru)
        where TKey : struct
    {
        var found = Groups(keyOfLama, keyOfBaru).Where(group => group.Lama.Count == group.Baru.Count).ToArray();
        foreach (var group in found)
        {
            for (var i = 0; i < group.Lama.Count; i++)
            {
                Add(group.Lama[i], group.Baru[i], MatchWay.Order);
            }
        }

        return found.Length > 0;
    }

    /// <summary>Pairs where each of the two is the only one that fits the other.</summary>
    public bool ByOnlyCandidate(IEnumerable<(T Lama, T Baru)> candidates, MatchWay way)
    {
        var edges = candidates.Distinct().ToArray();
        var fromLama = edges.ToLookup(edge => edge.Lama);
        var fromBaru = edges.ToLookup(edge => edge.Baru);
        var found = edges.Where(edge => fromLama[edge.Lama].Count() == 1 && fromBaru[edge.Baru].Count() == 1).ToArray();
        foreach (var (one, other) in found)
        {
            Add(one, other, way);
        }

        return found.Length > 0;
    }

    /// <summary>The unpaired items of both sides that share a key.</summary>
    public IEnumerable<(TKey Key, List<T> Lama, List<T> Baru)> Groups<TKey>(Func<T, TKey?> keyOfLama, Func<T, TKey?> keyOfBaru)
        where TKey : struct
    {
        var left = ByKey(LamaLeft, keyOfLama);
        var right = ByKey(BaruLeft, keyOfBaru);
        foreach (var group in right)
        {
            if (left.TryGetValue(group.Key, out var others))
            {
                yield return (group.Key, others, group.Value);
            }
        }
    }

    private static Dictionary<TKey, List<T>> ByKey<TKey>(IEnumerable<T> items, Func<T, TKey?> key)
        where TKey : struct
    {
        Dictionary<TKey, List<T>> groups = [];
        foreach (var item in items)
        {
            if (key(item) is not { } own)
            {
                continue;
            }

            if (!groups.TryGetValue(own, out var group))
            {
                groups.Add(own, group = []);
            }

            group.Add(item);
        }

        return groups;
    }
}
