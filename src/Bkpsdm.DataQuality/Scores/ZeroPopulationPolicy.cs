using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.DataQuality;

/// <summary>What a rule means that applies to no record (<i>populasi nol</i>). The regulation does not say, so the caller chooses.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default policy.")]
public enum ZeroPopulationPolicy
{
    /// <summary>Nothing can be wrong where there is nothing: 100, and the score says how many rules it was assumed for.</summary>
    AsHundred = 1,

    /// <summary>The rule is left out and the weights of the others become the whole; a dimension without any rule is left out likewise.</summary>
    Exclude = 2,

    /// <summary>The dimension and the index are unknown (<c>TANPA_POPULASI</c>).</summary>
    Unknown = 3,
}
