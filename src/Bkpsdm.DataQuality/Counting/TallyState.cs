namespace Bkpsdm.DataQuality;

/// <summary>Running counters: two for each record rule, and members by group for each group rule. One thread owns them.</summary>
internal sealed class TallyState(TallyFrame frame)
{
    public long Records { get; set; }

    public long[] Counts { get; } = new long[frame.RecordRules.Count * 2];

    public Dictionary<string, long>[] Groups { get; } = [.. frame.GroupRules.Select(_ => new Dictionary<string, long>(StringComparer.Ordinal))];

    public void AddGroup(int rule, string key, long members)
    {
#if NET
        // Once for each member of a group: one search instead of two.
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(Groups[rule], key, out _) += members;
#else
        Groups[rule].TryGetValue(key, out var known);
        Groups[rule][key] = known + members;
#endif
    }

    public void Add(TallyState other)
    {
        Records += other.Records;
        for (var i = 0; i < Counts.Length; i++)
        {
            Counts[i] += other.Counts[i];
        }

        for (var rule = 0; rule < Groups.Length; rule++)
        {
            foreach (var group in other.Groups[rule])
            {
                AddGroup(rule, group.Key, group.Value);
            }
        }
    }
}
