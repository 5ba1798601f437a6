using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The status of a rule after the audit (<i>hasil aturan</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default state.")]
public enum RuleStatus
{
    /// <summary>Every place that could be judged is in order (<i>lulus</i>).</summary>
    Passed = 1,

    /// <summary>At least one finding, suppressed ones included (<i>ada temuan</i>).</summary>
    Failed = 2,

    /// <summary>No place could be judged; the reasons stand beside it (<i>tidak dinilai</i>).</summary>
    NotEvaluated = 3,
}
