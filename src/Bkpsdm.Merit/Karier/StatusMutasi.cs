using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>The standing of a person in the window of a transfer (<i>mutasi</i>), in the order in which time passes.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default status.")]
public enum StatusMutasi
{
    /// <summary>Fewer than the fewest years in the position.</summary>
    BelumBoleh = 1,

    /// <summary>Within the window, both ends included.</summary>
    DalamJendela = 2,

    /// <summary>More than the most years in the position.</summary>
    MelewatiBatas = 3,
}
