using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Indicators;

/// <summary>The good direction (<i>polaritas</i>): higher or lower. It has no default: a definition declares it, or it is inferred and marked so.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default polarity.")]
public enum Polarity
{
    /// <summary>Higher is better (<i>polaritas positif, maximize</i>): a merit index.</summary>
    HigherIsBetter = 1,

    /// <summary>Lower is better (<i>polaritas negatif, minimize</i>): the share of staff under disciplinary punishment.</summary>
    LowerIsBetter = 2,
}
