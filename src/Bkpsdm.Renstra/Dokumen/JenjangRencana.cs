using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The level (<i>jenjang</i>) of a node of the plan.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default level.")]
public enum JenjangRencana
{
    /// <summary>A goal of the agency (<i>tujuan</i>).</summary>
    Tujuan = 1,

    /// <summary>An objective under a goal (<i>sasaran</i>).</summary>
    Sasaran = 2,

    /// <summary>A program.</summary>
    Program = 3,

    /// <summary>An activity of a program (<i>kegiatan</i>).</summary>
    Kegiatan = 4,

    /// <summary>A sub-activity (<i>sub kegiatan</i>), where the money is spent.</summary>
    SubKegiatan = 5,
}
