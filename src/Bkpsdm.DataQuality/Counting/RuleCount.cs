namespace Bkpsdm.DataQuality;

/// <summary>What was counted for a rule (<i>hitungan aturan</i>).</summary>
/// <param name="Population">To how many records the rule applies (Y).</param>
/// <param name="Disparate">How many of them are disparate (A).</param>
public readonly record struct RuleCount(long Population, long Disparate)
{
    /// <summary>How many are in order.</summary>
    public long Passed => Population - Disparate;
}
