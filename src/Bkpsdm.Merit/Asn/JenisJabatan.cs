using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The kinds of positions (<i>jenis jabatan</i>). The numbers are the codes of SIASN.</summary>
/// <remarks>The codes come from one public system.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum JenisJabatan
{
    /// <summary>Leadership and managerial positions: JPT, administrator, pengawas (code 1).</summary>
    Struktural = 1,

    /// <summary>Functional position by expertise or skill, <i>jabatan fungsional tertentu</i> (code 2).</summary>
    Fungsional = 2,

    /// <summary>A structural and a functional position held together (code 3).</summary>
    Rangkap = 3,

    /// <summary>Executing position, formerly <i>jabatan fungsional umum</i> (code 4).</summary>
    Pelaksana = 4,
}
