using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names of the checks and the digits that they cover.</summary>
internal static class NomorIndukCheck
{
    /// <summary>One of the two checks of the form. After a strange character the count means nothing.</summary>
    public static PemeriksaanNomor Form(NomorIndukFault.Kind kind, NomorIndukFault found)
    {
        bool? passes = found.Is(kind) ? false : kind == NomorIndukFault.Kind.Length && found.IsFault ? null : true;
        return Of(kind, passes, found);
    }

    public static PemeriksaanNomor Of(NomorIndukFault.Kind kind, bool? passes, NomorIndukFault fault)
    {
        var (nama, digit) = Describe(kind);
        return new PemeriksaanNomor(new NomorIndukFault(kind).ToError().Code, nama, digit, passes, passes == false ? fault.ToError() : null);
    }

    private static (BilingualText Nama, string? Digit) Describe(NomorIndukFault.Kind kind) => kind switch
    {
        NomorIndukFault.Kind.Character => (BilingualText.Create("hanya angka", "digits only"), null),
        NomorIndukFault.Kind.Length => (BilingualText.Create("18 angka", "18 digits"), null),
        NomorIndukFault.Kind.BirthDate => (BilingualText.Create("tanggal lahir adalah tanggal", "date of birth is a date"), "1-8"),
        NomorIndukFault.Kind.BirthYear => (BilingualText.Create("tahun lahir sejak 1940", "year of birth from 1940"), "1-4"),
        NomorIndukFault.Kind.Block => (BilingualText.Create("bulan TMT atau kontrak PPPK", "month of appointment or contract"), "13-14"),
        NomorIndukFault.Kind.AppointmentYear => (BilingualText.Create("tahun pengangkatan", "year of appointment"), "9-12"),
        NomorIndukFault.Kind.Sex => (BilingualText.Create("jenis kelamin", "sex"), "15"),
        _ => (BilingualText.Create("tidak di masa depan", "not in the future"), "1-14"),
    };
}
