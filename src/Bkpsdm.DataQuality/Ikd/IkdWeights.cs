using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.DataQuality;

/// <summary>Convention of the weights of the IKD indicators (<i>bobot IKD</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default convention.")]
public enum IkdWeights
{
    /// <summary>Fractions behind the printed weights: parts of 40, 44, 42 and 4.</summary>
    ExactParts = 1,

    /// <summary>Percentages as printed with two decimals. Those of timeliness add up to 100.01 and those of accuracy to 99.98, so that a perfect agency has no 100.</summary>
    AsPrinted = 2,
}
