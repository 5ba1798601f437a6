using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>What becomes of a person without an appraisal (<i>kebijakan tanpa SKP</i>). No regulation decides it, so the caller does; such persons are counted under each.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum KebijakanTanpaSkp
{
    /// <summary>The performance of the person, and with it every total and mean over such a person, is unknown.</summary>
    TidakDiketahui = 1,

    /// <summary>0 points of performance, as one public system (silka) does; below the lowest predikat.</summary>
    PoinNol = 2,

    /// <summary>The person is left out of all means.</summary>
    Dikecualikan = 3,
}
