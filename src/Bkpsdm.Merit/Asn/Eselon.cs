using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The echelons (<i>eselon</i>) that exports still carry. The numbers are the codes of SIASN.</summary>
/// <remarks>Codes 11 to 42 are confirmed by two public systems, code 10 and codes 51 and 52 by one each.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum Eselon
{
    /// <summary>Highest leadership without a lettered echelon (code 10).</summary>
    JptUtama = 10,

    /// <summary>Eselon I.a.</summary>
    IA = 11,

    /// <summary>Eselon I.b.</summary>
    IB = 12,

    /// <summary>Eselon II.a.</summary>
    IIA = 21,

    /// <summary>Eselon II.b.</summary>
    IIB = 22,

    /// <summary>Eselon III.a.</summary>
    IIIA = 31,

    /// <summary>Eselon III.b.</summary>
    IIIB = 32,

    /// <summary>Eselon IV.a.</summary>
    IVA = 41,

    /// <summary>Eselon IV.b.</summary>
    IVB = 42,

    /// <summary>Eselon V.a.</summary>
    VA = 51,

    /// <summary>Eselon V.b.</summary>
    VB = 52,
}
