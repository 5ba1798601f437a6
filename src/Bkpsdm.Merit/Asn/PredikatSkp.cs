using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The predikat of a performance appraisal (<i>SKP</i>), lowest first.</summary>
/// <remarks>Permenpan RB 6/2022. A later predikat of the list is better.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum PredikatSkp
{
    /// <summary>Very poor; <c>Buruk</c> in the older scales.</summary>
    SangatKurang = 1,

    /// <summary>Poor; also labelled misconduct.</summary>
    Kurang = 2,

    /// <summary>Needs improvement; the third rung, <c>Cukup</c> in the older scales (inferred: the third of five).</summary>
    ButuhPerbaikan = 3,

    /// <summary>Good.</summary>
    Baik = 4,

    /// <summary>Very good.</summary>
    SangatBaik = 5,
}
