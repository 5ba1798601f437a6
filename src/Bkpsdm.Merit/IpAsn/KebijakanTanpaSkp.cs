using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>
/// The policy for a person without an appraisal (<i>kebijakan tanpa SKP</i>). No regulation decides it, so the caller does. Such
/// persons are counted under each policy.
/// </summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum KebijakanTanpaSkp
{
    /// <summary>Unknown performance, and with it an unknown total and mean over such a person.</summary>
    TidakDiketahui = 1,

    /// <summary>0 points of performance, below the lowest predikat, as in one public system (silka).</summary>
    PoinNol = 2,

    /// <summary>No part in any mean.</summary>
    Dikecualikan = 3,
}
