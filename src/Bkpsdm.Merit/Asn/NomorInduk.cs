using Bkpsdm.Indicators;
using NodaTime;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>The reader of numbers of civil servants (<i>nomor induk</i>) of a kind not known beforehand, with each check of a number.</summary>
/// <remarks>
/// Digits 13 and 14 tell the kinds apart: a month is a <see cref="Nip"/>, 21 and up a <see cref="NiPppk"/>. A NIP is the same for a
/// PNS and a CPNS. The number of a part-time PPPK has a form that no source told. The kind of employment of a person therefore comes
/// from the record (<see cref="JenisKepegawaian"/>).
/// </remarks>
public static class NomorInduk
{
    /// <summary>Reads a number of either kind without regard to the day.</summary>
    /// <param name="text">Eighteen digits. Blanks among them are skipped.</param>
    /// <returns>The fault as in <see cref="Nip.Parse(string?)"/>, or the number by its kind.</returns>
    public static OneOf<ReadError, Nip, NiPppk> Parse(string? text)
    {
        var fault = NomorIndukReader.Read(text.AsSpan(), null, out var number);
        if (fault.IsFault)
        {
            return fault.ToError();
        }

        return NomorIndukReader.JenisOf(number) == JenisNomorInduk.Nip ? new Nip(number) : new NiPppk(number);
    }

    /// <summary>Every check of a number with its result, including those after a failed one.</summary>
    /// <param name="text">The number as typed.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <returns>The checks in a fixed order. A text of other than eighteen digits gets only the first two.</returns>
    public static IReadOnlyList<PemeriksaanNomor> Check(string? text, LocalDate asOf)
    {
        var form = NomorIndukReader.ReadDigits(text.AsSpan(), out var number);
        var checks = new List<PemeriksaanNomor>
        {
            NomorIndukCheck.Form(NomorIndukFault.Kind.Character, form),
            NomorIndukCheck.Form(NomorIndukFault.Kind.Length, form),
        };
        for (var kind = NomorIndukFault.Kind.BirthDate; kind <= NomorIndukFault.Kind.Sex; kind++)
        {
            bool? passes = form.IsFault ? null : NomorIndukReader.Passes(number, kind, null);
            checks.Add(NomorIndukCheck.Of(kind, passes, new NomorIndukFault(kind)));
        }

        var dated = checks.TrueForAll(check => check.IsPassed == true);
        checks.Add(NomorIndukCheck.Of(
            NomorIndukFault.Kind.Future, dated ? !NomorIndukReader.IsAfter(number, asOf) : null, new NomorIndukFault(NomorIndukFault.Kind.Future)));
        return checks.AsReadOnly();
    }
}
