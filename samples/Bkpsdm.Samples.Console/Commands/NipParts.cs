using System.Globalization;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Samples;

/// <summary>What a number of either kind says, for display; the number itself stays masked.</summary>
internal sealed record NipParts(string Nomor, string Jenis, BilingualText Pegawai, LocalDate TanggalLahir, string Pengangkatan, int? KontrakKe, JenisKelamin JenisKelamin, int NomorUrut)
{
    public static NipParts Of(Nip nip) => new(
        nip.ToString(),
        "NIP",
        BilingualText.Create("PNS atau CPNS", "PNS or CPNS"),
        nip.TanggalLahir,
        $"{nip.TahunPengangkatan.ToString("0000", CultureInfo.InvariantCulture)}-{nip.BulanPengangkatan.ToString("00", CultureInfo.InvariantCulture)}",
        null,
        nip.JenisKelamin,
        nip.NomorUrut);

    public static NipParts Of(NiPppk nomor) => new(
        nomor.ToString(),
        "NI PPPK",
        BilingualText.Same("PPPK"),
        nomor.TanggalLahir,
        nomor.TahunPengangkatan.ToString("0000", CultureInfo.InvariantCulture),
        nomor.KontrakKe,
        nomor.JenisKelamin,
        nomor.NomorUrut);
}
