using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The levels of formal education (<i>pendidikan</i>), lowest first.</summary>
/// <remarks>D-IV and S-1 are one rank in every rubric. Compare with <see cref="PendidikanRank.Compare"/>, not by number.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum Pendidikan
{
    /// <summary>Primary school.</summary>
    Sd = 1,

    /// <summary>Lower secondary school (SLTP, SMP).</summary>
    Sltp = 2,

    /// <summary>Upper secondary school (SLTA, SMA, SMK).</summary>
    Slta = 3,

    /// <summary>Diploma I.</summary>
    D1 = 4,

    /// <summary>Diploma II.</summary>
    D2 = 5,

    /// <summary>Diploma III.</summary>
    D3 = 6,

    /// <summary>Diploma IV, applied bachelor; of the same rank as <see cref="S1"/>.</summary>
    D4 = 7,

    /// <summary>Bachelor (<i>strata 1, sarjana</i>).</summary>
    S1 = 8,

    /// <summary>Master (<i>strata 2, magister</i>).</summary>
    S2 = 9,

    /// <summary>Doctor (<i>strata 3, doktor</i>).</summary>
    S3 = 10,
}
