using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The kind of alignment of a row of the plan (<i>jenis keselarasan</i>): with another plan or goal, or with a table of problems, issues and priorities.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default kind.")]
public enum JenisKeselarasan
{
    /// <summary>The regency's five-year plan (<i>rencana pembangunan jangka menengah daerah</i>, RPJMD).</summary>
    Rpjmd = 1,

    /// <summary>The sustainable development goals (<i>tujuan pembangunan berkelanjutan</i>, TPB).</summary>
    Tpb = 2,

    /// <summary>The eight national priorities (<i>Asta Cita</i>).</summary>
    AstaCita = 3,

    /// <summary>The macro targets of the national five-year plan (<i>rencana pembangunan jangka menengah nasional</i>, RPJMN).</summary>
    Rpjmn = 4,

    /// <summary>A problem and its root cause (<i>permasalahan</i>).</summary>
    Permasalahan = 5,

    /// <summary>A strategic issue, or the environmental study from which it follows (<i>isu strategis</i>).</summary>
    IsuStrategis = 6,

    /// <summary>A priority program of the head of the regency (<i>program unggulan</i>).</summary>
    ProgramUnggulan = 7,
}
