using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.DataQuality;

/// <summary>How a rule with no applicable record counts (<i>populasi nol</i>). The regulation does not say, so the caller chooses.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default policy.")]
public enum ZeroPopulationPolicy
{
    /// <summary>The rule scores 100, since nothing can be wrong where there is nothing. The score lists the rules for which this was assumed.</summary>
    AsHundred = 1,

    /// <summary>The rule is left out, and the weights of the others become the whole. A dimension left without rules is left out likewise.</summary>
    Exclude = 2,

    /// <summary>The dimension of the rule and the index are unknown (<c>TANPA_POPULASI</c>).</summary>
    Unknown = 3,
}
