using System.Globalization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The fault of a text that is no code: its kind, and the part with the fault.</summary>
internal readonly struct KodeFault(KodeFault.Kind kind, int part)
{
    private static readonly string[] Names = ["urusan", "bidang", "program", "kewenangan", "kegiatan", "sub kegiatan"];
    private static readonly string[] DigitsIndonesia = ["1 digit", "2 digit", "2 digit", "1 digit", "2 digit", "4 digit (2 digit: Permendagri 90/2019)"];
    private static readonly string[] DigitsEnglish = ["1 digit", "2 digits", "2 digits", "1 digit", "2 digits", "4 digits (2 digits: Permendagri 90/2019)"];

    /// <summary>The kinds of fault.</summary>
    public enum Kind
    {
        /// <summary>No fault.</summary>
        None,

        /// <summary>The text is empty.</summary>
        Empty,

        /// <summary>Something else than a digit or a dot.</summary>
        Character,

        /// <summary>A part has too few or too many digits.</summary>
        Digits,

        /// <summary>A part is zero.</summary>
        Zero,

        /// <summary>The level of government is neither 1 nor 2.</summary>
        Kewenangan,

        /// <summary>The text ends with the level of government.</summary>
        NoKegiatan,

        /// <summary>More than six parts.</summary>
        TooManyParts,

        /// <summary>An X outside the common program.</summary>
        MisplacedX,
    }

    /// <summary>True where something is wrong.</summary>
    public bool IsFault => kind != Kind.None;

    /// <summary>The error for the caller.</summary>
    /// <param name="text">The text that was read.</param>
    /// <returns>The error.</returns>
    public ReadError ToError(string? text)
    {
        var place = (part + 1).ToString(CultureInfo.InvariantCulture);
        var name = part < Names.Length ? Names[part] : string.Empty;
        return kind switch
        {
            Kind.Empty => Error("KODE_KOSONG", "Kode kosong; tulis seperti 5.03.01.2.01.0001.", "The code is empty; write it like 5.03.01.2.01.0001."),
            Kind.Character => Error(
                "KODE_KARAKTER",
                $"Bagian {place} ({name}) memuat karakter selain angka; kode hanya berisi angka dan titik, tanpa spasi.",
                $"Part {place} ({name}) holds something else than digits; a code has digits and dots only, without blanks."),
            Kind.Digits => Error(
                "KODE_JUMLAH_DIGIT",
                $"Bagian {place} ({name}) harus {DigitsIndonesia[part]}.",
                $"Part {place} ({name}) must have {DigitsEnglish[part]}."),
            Kind.Zero => Error("KODE_NOL", $"Bagian {place} ({name}) nol; nomor mulai dari 1.", $"Part {place} ({name}) is zero; numbers begin with 1."),
            Kind.Kewenangan => Error(
                "KODE_KEWENANGAN",
                "Bagian 4 (kewenangan) harus 1 (provinsi) atau 2 (kabupaten/kota).",
                "Part 4 (kewenangan) must be 1 (province) or 2 (regency or city)."),
            Kind.NoKegiatan => Error(
                "KODE_TANPA_KEGIATAN",
                "Kode berakhir pada kewenangan; tambahkan nomor kegiatan (5.03.01.2.01) atau berhenti pada program (5.03.01).",
                "The code ends with the kewenangan; add the number of the kegiatan (5.03.01.2.01) or stop at the program (5.03.01)."),
            Kind.TooManyParts => Error(
                "KODE_KELEBIHAN_BAGIAN",
                "Kode lebih dari enam bagian; yang terdalam adalah sub kegiatan, seperti 5.03.01.2.01.0001.",
                "The code has more than six parts; the deepest is the sub kegiatan, like 5.03.01.2.01.0001."),
            _ => Error(
                "KODE_X",
                "X hanya untuk program penunjang X.XX.01 dan turunannya, dengan huruf besar.",
                "X is only for the common program X.XX.01 and what is below it, in capitals."),
        };

        ReadError Error(string code, string indonesia, string english) => ReadError.Create(code, BilingualText.Create(indonesia, english), text);
    }
}
