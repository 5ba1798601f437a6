using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>One named check (<i>pemeriksaan</i>) of the number of a civil servant, with its result.</summary>
public sealed class PemeriksaanNomor
{
    internal PemeriksaanNomor(string kode, BilingualText nama, string? digit, bool? lulus, ReadError? kesalahan)
    {
        Kode = kode;
        Nama = nama;
        Digit = digit;
        IsPassed = lulus;
        Kesalahan = kesalahan;
    }

    /// <summary>The stable code, which is also the code of the error of a failed check, such as <c>NIP_TANGGAL_LAHIR</c>.</summary>
    public string Kode { get; }

    /// <summary>The subject of the check.</summary>
    public BilingualText Nama { get; }

    /// <summary>The digits under check, from 1, such as <c>1-8</c>. Null for the number as a whole.</summary>
    public string? Digit { get; }

    /// <summary>True when the number passes. Null where an earlier fault leaves nothing to check.</summary>
    public bool? IsPassed { get; }

    /// <summary>The fault. Null unless the check fails.</summary>
    public ReadError? Kesalahan { get; }

    /// <summary>Name and result.</summary>
    /// <returns>Such as <c>tanggal lahir: lulus</c>.</returns>
    public override string ToString() => $"{Nama}: {(IsPassed is { } lulus ? lulus ? "lulus" : "tidak lulus" : "tidak diperiksa")}";
}
