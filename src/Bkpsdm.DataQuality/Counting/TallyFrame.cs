namespace Bkpsdm.DataQuality;

/// <summary>Counters of a tally: those of the rules of its model.</summary>
internal sealed record TallyFrame(string Identity, IReadOnlyList<string> RecordRules, IReadOnlyList<string> GroupRules)
{
    public static TallyFrame Of<T>(string identity, RuleSet<T> rules) =>
        new(identity, [.. rules.OfRecords.Select(rule => rule.Kode)], [.. rules.OfGroups.Select(rule => rule.Kode)]);

    public bool SameAs(TallyFrame other) =>
        ReferenceEquals(this, other)
        || (string.Equals(Identity, other.Identity, StringComparison.Ordinal)
            && RecordRules.SequenceEqual(other.RecordRules, StringComparer.Ordinal)
            && GroupRules.SequenceEqual(other.GroupRules, StringComparer.Ordinal));
}
