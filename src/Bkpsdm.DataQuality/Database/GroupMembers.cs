namespace Bkpsdm.DataQuality;

/// <summary>A row of a group query (<i>anggota kelompok</i>): a group and how many records of the population it has.</summary>
/// <remarks>Filled by the host's query provider.</remarks>
public sealed class GroupMembers
{
    /// <summary>The group.</summary>
    public string Group { get; set; } = string.Empty;

    /// <summary>How many records of the population it has, 1 or more.</summary>
    public long Members { get; set; }
}
