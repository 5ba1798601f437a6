using NodaTime;

namespace Bkpsdm.Asn;

/// <summary>The reader of the eighteen digits of a number of a civil servant. Reads, takes apart and writes them without allocation.</summary>
internal static class NomorIndukReader
{
    public const int Length = 18;
    public const int FirstBirthYear = 1940;
    public const int YoungestAppointment = 17;
    public const int FirstPppkYear = 2019;
    public const int BeforeFirstContract = 20;

    private const int Shown = 3;
    private const int Months = 12;

    /// <summary>Reads eighteen digits. Blanks are skipped everywhere.</summary>
    public static NomorIndukFault ReadDigits(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\u00a0' or '\t')
            {
                continue;
            }

            if (text[i] is < '0' or > '9')
            {
                return NomorIndukFault.AtCharacter(i + 1);
            }

            digits++;
            number = digits > Length ? number : (number * 10) + (text[i] - '0');
        }

        return digits == Length ? default : NomorIndukFault.OfLength(digits);
    }

    /// <summary>Reads a whole number of one kind, or of either when no kind is named.</summary>
    public static NomorIndukFault Read(ReadOnlySpan<char> text, JenisNomorInduk? kind, out long number)
    {
        var fault = ReadDigits(text, out number);
        if (fault.IsFault)
        {
            number = 0;
            return fault;
        }

        for (var check = NomorIndukFault.Kind.BirthDate; check <= NomorIndukFault.Kind.Sex; check++)
        {
            if (!Passes(number, check, kind))
            {
                number = 0;
                return new NomorIndukFault(check);
            }
        }

        return default;
    }

    /// <summary>True when eighteen digits pass one check.</summary>
    public static bool Passes(long number, NomorIndukFault.Kind check, JenisNomorInduk? kind) => check switch
    {
        NomorIndukFault.Kind.BirthDate => IsDate(number),
        NomorIndukFault.Kind.BirthYear => Part(number, 1, 4) >= FirstBirthYear,
        NomorIndukFault.Kind.Block => JenisOf(number) is { } found && (kind is null || kind == found),
        NomorIndukFault.Kind.AppointmentYear =>
            Part(number, 9, 4) >= Part(number, 1, 4) + YoungestAppointment
            && (JenisOf(number) != JenisNomorInduk.NiPppk || Part(number, 9, 4) >= FirstPppkYear),
        NomorIndukFault.Kind.Sex => Part(number, 15, 1) is 1 or 2,
        _ => true,
    };

    /// <summary>True when birth or appointment lies after a day.</summary>
    public static bool IsAfter(long number, LocalDate asOf)
    {
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var month = JenisOf(number) == JenisNomorInduk.Nip ? Part(number, 13, 2) : 1;
        return BirthDate(number) > day || new LocalDate(Part(number, 9, 4), month, 1) > day;
    }

    public static JenisNomorInduk? JenisOf(long number)
    {
        var block = Part(number, 13, 2);
        return block is >= 1 and <= Months ? JenisNomorInduk.Nip : block > BeforeFirstContract ? JenisNomorInduk.NiPppk : null;
    }

    public static LocalDate BirthDate(long number) => new(Part(number, 1, 4), Part(number, 5, 2), Part(number, 7, 2));

    /// <summary>The number made of some digits, of which the first is digit 1.</summary>
    public static int Part(long number, int first, int length)
    {
        for (var behind = Length - first - length + 1; behind > 0; behind--)
        {
            number /= 10;
        }

        long limit = 1;
        for (var i = 0; i < length; i++)
        {
            limit *= 10;
        }

        return (int)(number % limit);
    }

    /// <summary>Writes all digits, or stars and the last three.</summary>
    public static bool TryWrite(long number, bool masked, Span<char> destination, out int written)
    {
        written = 0;
        if (number == 0 || destination.Length < Length)
        {
            return number == 0;
        }

        for (var i = Length - 1; i >= 0; i--)
        {
            destination[i] = masked && i < Length - Shown ? '*' : (char)('0' + (number % 10));
            number /= 10;
        }

        written = Length;
        return true;
    }

    public static string Text(long number, bool masked)
    {
        Span<char> buffer = stackalloc char[Length];
        TryWrite(number, masked, buffer, out var written);
        return buffer.Slice(0, written).ToString();
    }

    private static bool IsDate(long number)
    {
        var year = Part(number, 1, 4);
        var month = Part(number, 5, 2);
        var day = Part(number, 7, 2);
        return year >= 1 && month is >= 1 and <= Months && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
    }
}
