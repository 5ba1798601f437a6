using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The levels of disciplinary punishment (<i>tingkat hukuman disiplin</i>), lightest first.</summary>
/// <remarks>PP 94/2021.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum TingkatHukuman
{
    /// <summary>Light.</summary>
    Ringan = 1,

    /// <summary>Moderate.</summary>
    Sedang = 2,

    /// <summary>Heavy.</summary>
    Berat = 3,
}
