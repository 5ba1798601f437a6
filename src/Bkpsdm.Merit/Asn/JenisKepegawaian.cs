using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The kinds of employment of civil servants (<i>jenis kepegawaian</i>).</summary>
/// <remarks>UU 20/2023 knows PNS and PPPK. Data keep two forms of them apart.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum JenisKepegawaian
{
    /// <summary>Permanent civil servant (<i>Pegawai Negeri Sipil</i>).</summary>
    Pns = 1,

    /// <summary>Candidate in the trial period before the appointment as PNS (<i>calon PNS</i>).</summary>
    Cpns = 2,

    /// <summary>Employee under a work agreement (<i>Pegawai Pemerintah dengan Perjanjian Kerja</i>).</summary>
    Pppk = 3,

    /// <summary>Part-time employee under a work agreement (Kepmenpan RB 16/2025; recalled, found in no source).</summary>
    PppkParuhWaktu = 4,
}
