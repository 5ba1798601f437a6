using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The levels of positions (<i>jenjang jabatan</i>), from which the retirement age follows.</summary>
/// <remarks>The numbers only tell the levels apart. Levels of different kinds have no order among them.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum JenjangJabatan
{
    /// <summary>Highest leadership, <i>jabatan pimpinan tinggi utama</i>.</summary>
    JptUtama = 1,

    /// <summary>Middle leadership, <i>jabatan pimpinan tinggi madya</i>.</summary>
    JptMadya = 2,

    /// <summary>First leadership, <i>jabatan pimpinan tinggi pratama</i>.</summary>
    JptPratama = 3,

    /// <summary>Administrator.</summary>
    Administrator = 4,

    /// <summary>Supervisor (<i>pengawas</i>).</summary>
    Pengawas = 5,

    /// <summary>Executing position (<i>pelaksana</i>).</summary>
    Pelaksana = 6,

    /// <summary>Functional by skill, beginner.</summary>
    Pemula = 7,

    /// <summary>Functional by skill, skilled.</summary>
    Terampil = 8,

    /// <summary>Functional by skill, proficient.</summary>
    Mahir = 9,

    /// <summary>Functional by skill, overseer.</summary>
    Penyelia = 10,

    /// <summary>Functional by expertise, first level.</summary>
    AhliPertama = 11,

    /// <summary>Functional by expertise, junior level.</summary>
    AhliMuda = 12,

    /// <summary>Functional by expertise, middle level.</summary>
    AhliMadya = 13,

    /// <summary>Functional by expertise, highest level.</summary>
    AhliUtama = 14,
}
