namespace Bkpsdm.DataQuality;

/// <summary>Row of a group query (<i>anggota kelompok</i>): a group and the number of its records.</summary>
/// <remarks>Filled by the host's query provider.</remarks>
public sealed class GroupMembers
{
    /// <summary>Group.</summary>
    public string Group { get; set; } = string.Empty;

    /// <summary>Number of its records in the population, 1 or more.</summary>
    public long Members { get; set; }
}
