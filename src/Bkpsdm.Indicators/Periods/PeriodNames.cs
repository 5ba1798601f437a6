namespace Bkpsdm.Indicators;

/// <summary>How periods are written: fixed names, because the names of a machine's culture differ from one machine to the next.</summary>
internal static class PeriodNames
{
    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    private static readonly string[] Indonesian =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly string[] English =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static string Roman(int number) => Romans[number - 1];

    public static string Month(int number, Bahasa bahasa) => (bahasa == Bahasa.English ? English : Indonesian)[number - 1];

    /// <summary>Reads "03", "TW2" or "S1": the part of a year after the hyphen.</summary>
    public static bool TryReadPart(string part, out PeriodKind kind, out int number)
    {
        kind = part.StartsWith("TW", StringComparison.Ordinal) ? PeriodKind.Triwulan
            : part.StartsWith("S", StringComparison.Ordinal) ? PeriodKind.Semester
            : PeriodKind.Bulan;
        var (prefix, digits, highest) = kind switch
        {
            PeriodKind.Triwulan => (2, 1, 4),
            PeriodKind.Semester => (1, 1, 2),
            _ => (0, 2, 12),
        };
        number = 0;
        return part.Length == prefix + digits && TryReadDigits(part, prefix, out number) && number >= 1 && number <= highest;
    }

    private static bool TryReadDigits(string text, int from, out int number)
    {
        number = 0;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }
}
