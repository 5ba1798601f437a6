using System.Globalization;
using Bkpsdm.Asn;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Bkpsdm.Merit.Tests;

public class NipProperties
{
    private static readonly Gen<LocalDate> Birth = Gen.Choose(0, 20_000).Select(days => new LocalDate(1945, 1, 1).PlusDays(days));

    private static readonly Arbitrary<(LocalDate Birth, int Age, int Month, int Sex, int Sequence)> Parts =
        (from birth in Birth
         from age in Gen.Choose(17, 45)
         from month in Gen.Choose(1, 12)
         from sex in Gen.Choose(1, 2)
         from sequence in Gen.Choose(0, 999)
         select (birth, age, month, sex, sequence)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Number_of_its_parts_reads_back() => Prop.ForAll(Parts, parts =>
    {
        var (birth, age, month, sex, sequence) = parts;
        var text = birth.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
            + (birth.Year + age).ToString("0000", CultureInfo.InvariantCulture)
            + month.ToString("00", CultureInfo.InvariantCulture)
            + sex.ToString(CultureInfo.InvariantCulture)
            + sequence.ToString("000", CultureInfo.InvariantCulture);
        var nip = Nip.Parse(text).AsT1;
        return nip.TanggalLahir == birth && nip.TahunPengangkatan == birth.Year + age && nip.BulanPengangkatan == month
            && (int)nip.JenisKelamin == sex && nip.NomorUrut == sequence && nip.ToUnmaskedString() == text
            && Nip.Parse(nip.ToUnmaskedString()).AsT1 == nip;
    });

    [Property(MaxTest = 500)]
    public bool Any_text_is_one_error_or_the_number_that_it_holds(string? text) => NomorInduk.Parse(text).Match(
        error => error.Code.StartsWith("NIP_", StringComparison.Ordinal),
        nip => nip.ToUnmaskedString() == Digits(text),
        nomor => nomor.ToUnmaskedString() == Digits(text));

    [Property(MaxTest = 500)]
    public Property Checks_agree_with_reading() => Prop.ForAll(Gen.Choose(0, 9).ArrayOf(18).ToArbitrary(), digits =>
    {
        var text = string.Concat(digits.Select(digit => digit.ToString(CultureInfo.InvariantCulture)));
        var checks = NomorInduk.Check(text, new LocalDate(9998, 12, 31));
        var first = checks.FirstOrDefault(check => check.IsPassed == false)?.Kode;
        return first == NomorInduk.Parse(text).Match<string?>(error => error.Code, _ => null, _ => null);
    });

    private static string Digits(string? text) => string.Concat((text ?? string.Empty).Where(char.IsAsciiDigit));
}
