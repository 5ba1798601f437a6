using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The rating of results or behaviour against the expectation (<i>ekspektasi</i>), lowest first.</summary>
/// <remarks>Permenpan RB 6/2022.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum EkspektasiSkp
{
    /// <summary>Below expectation.</summary>
    DiBawah = 1,

    /// <summary>As expected.</summary>
    Sesuai = 2,

    /// <summary>Above expectation.</summary>
    DiAtas = 3,
}
