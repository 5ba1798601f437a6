using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.DataQuality;

/// <summary>How many of several records that share one group count as disparate (<i>hitungan kelompok</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default reading.")]
public enum GroupCounting
{
    /// <summary>All of them: nobody knows which one is right.</summary>
    AllMembers = 1,

    /// <summary>All but one: one of them may stay.</summary>
    AllButOne = 2,
}
