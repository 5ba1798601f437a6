namespace Bkpsdm.Merit;

/// <summary>The number of persons of each profile that occurs, in the order of the profile numbers. Immutable.</summary>
internal sealed class IpAsnCells
{
    private IpAsnCells(int[] profiles, long[] counts)
    {
        Profiles = profiles;
        Counts = counts;
    }

    public static IpAsnCells None { get; } = new([], []);

    public int[] Profiles { get; }

    public long[] Counts { get; }

    public int Length => Profiles.Length;

    public static IpAsnCells Of(int[] dense)
    {
        var profiles = new int[dense.Count(count => count > 0)];
        var counts = new long[profiles.Length];
        for (int profile = 0, place = 0; profile < dense.Length; profile++)
        {
            if (dense[profile] > 0)
            {
                profiles[place] = profile;
                counts[place++] = dense[profile];
            }
        }

        return new IpAsnCells(profiles, counts);
    }

    /// <summary>Cells above 0 of a sorted dictionary.</summary>
    public static IpAsnCells Of(SortedDictionary<int, long> sorted)
    {
        var kept = sorted.Where(cell => cell.Value > 0).ToArray();
        return new IpAsnCells(Array.ConvertAll(kept, cell => cell.Key), Array.ConvertAll(kept, cell => cell.Value));
    }

    public SortedDictionary<int, long> ToSorted()
    {
        var sorted = new SortedDictionary<int, long>();
        for (var i = 0; i < Length; i++)
        {
            sorted.Add(Profiles[i], Counts[i]);
        }

        return sorted;
    }

    public IpAsnCells Plus(IpAsnCells other)
    {
        var sum = ToSorted();
        for (var i = 0; i < other.Length; i++)
        {
            sum.TryGetValue(other.Profiles[i], out var known);
            sum[other.Profiles[i]] = known + other.Counts[i];
        }

        return Of(sum);
    }

    public bool SameAs(IpAsnCells other) => Profiles.AsSpan().SequenceEqual(other.Profiles) && Counts.AsSpan().SequenceEqual(other.Counts);
}
