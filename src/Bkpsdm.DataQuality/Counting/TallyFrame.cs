namespace Bkpsdm.DataQuality;

/// <summary>Which counters a tally has: those of its model.</summary>
internal sealed record TallyFrame(string Identity, IReadOnlyList<string> RecordRules, IReadOnlyList<string> GroupRules);
