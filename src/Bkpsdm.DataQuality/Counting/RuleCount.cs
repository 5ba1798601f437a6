namespace Bkpsdm.DataQuality;

/// <summary>Population and disparate records of a rule (<i>hitungan aturan</i>).</summary>
public readonly record struct RuleCount
{
    internal RuleCount(long population, long disparate)
    {
        Population = population;
        Disparate = disparate;
    }

    /// <summary>Number of records to which the rule applies (Y).</summary>
    public long Population { get; }

    /// <summary>Number of records of the population that are disparate (A).</summary>
    public long Disparate { get; }

    /// <summary>Number of records of the population that are in order.</summary>
    public long Passed => Population - Disparate;
}
