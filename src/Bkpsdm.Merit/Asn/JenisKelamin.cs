using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The sex (<i>jenis kelamin</i>) stated by digit 15 of the number of a civil servant.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum JenisKelamin
{
    /// <summary>Male, digit 1.</summary>
    LakiLaki = 1,

    /// <summary>Female, digit 2.</summary>
    Perempuan = 2,
}
