using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.DataQuality;

/// <summary>Number of disparate records in a group with several records (<i>hitungan kelompok</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default reading.")]
public enum GroupCounting
{
    /// <summary>All records of the group. Nobody knows which one is right.</summary>
    AllMembers = 1,

    /// <summary>All records of the group but one. One of them may stay.</summary>
    AllButOne = 2,
}
