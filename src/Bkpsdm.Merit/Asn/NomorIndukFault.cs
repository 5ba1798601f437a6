using System.Globalization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The fault of a number: the failed check, and a place or count.</summary>
/// <remarks>No message repeats the number, which is personal data. The message names the digits at fault.</remarks>
internal readonly struct NomorIndukFault
{
    private readonly Kind kind;
    private readonly int detail;

    public NomorIndukFault(Kind kind, int detail = 0)
    {
        this.kind = kind;
        this.detail = detail;
    }

    /// <summary>The checks, in the order in which they are made.</summary>
    public enum Kind
    {
        /// <summary>No fault.</summary>
        None,

        /// <summary>A character other than digits and blanks.</summary>
        Character,

        /// <summary>Not eighteen digits.</summary>
        Length,

        /// <summary>Digits 1 to 8 are no date.</summary>
        BirthDate,

        /// <summary>Born before 1940.</summary>
        BirthYear,

        /// <summary>Digits 13 and 14 are neither a month nor a contract, or of the other kind of number.</summary>
        Block,

        /// <summary>Appointed too young, or as PPPK before 2019.</summary>
        AppointmentYear,

        /// <summary>Digit 15 is neither 1 nor 2.</summary>
        Sex,

        /// <summary>Born or appointed after the day asked for.</summary>
        Future,
    }

    public bool IsFault => kind != Kind.None;

    public bool Is(Kind other) => kind == other;

    public static NomorIndukFault AtCharacter(int position) => new(Kind.Character, position);

    public static NomorIndukFault OfLength(int digits) => new(Kind.Length, digits);

    public ReadError ToError()
    {
        var number = detail.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            Kind.Character => Error("NIP_KARAKTER", $"Karakter ke-{number} bukan angka; nomor hanya berisi 18 angka.", $"Character {number} is no digit; the number has 18 digits only."),
            Kind.Length => Error("NIP_JUMLAH_DIGIT", $"Nomor berisi {number} angka; harus 18.", $"The number has {number} digits; it must have 18."),
            Kind.BirthDate => Error("NIP_TANGGAL_LAHIR", "Digit 1-8 bukan tanggal (tttt-bb-hh).", "Digits 1-8 are no date (year, month, day)."),
            Kind.BirthYear => Error("NIP_TAHUN_LAHIR", "Digit 1-4: tahun lahir sebelum 1940.", "Digits 1-4: the year of birth is before 1940."),
            Kind.Block => Error(
                "NIP_JENIS",
                "Digit 13-14 harus bulan 01-12 (NIP) atau kontrak mulai 21 (NI PPPK), sesuai jenis nomor yang diminta.",
                "Digits 13-14 must be a month 01-12 (NIP) or a contract from 21 (NI PPPK), by the kind of number asked for."),
            Kind.AppointmentYear => Error(
                "NIP_TAHUN_PENGANGKATAN",
                "Digit 9-12: pengangkatan sebelum usia 17 tahun, atau sebagai PPPK sebelum 2019.",
                "Digits 9-12: appointed before the year of the 17th birthday, or as PPPK before 2019."),
            Kind.Sex => Error("NIP_JENIS_KELAMIN", "Digit 15 harus 1 (laki-laki) atau 2 (perempuan).", "Digit 15 must be 1 (male) or 2 (female)."),
            _ => Error("NIP_MASA_DEPAN", "Digit 1-14: lahir atau diangkat sesudah tanggal acuan.", "Digits 1-14: born or appointed after the reference date."),
        };
    }

    private static ReadError Error(string code, string indonesia, string english) => ReadError.Create(code, BilingualText.Create(indonesia, english));
}
