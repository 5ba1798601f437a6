using NodaTime;
using NodaTime.Text;

namespace Bkpsdm.Samples;

/// <summary>The day as of which a command computes: <c>--pada</c>, or today. The libraries have no clock; this host brings it.</summary>
internal static class ReferenceDay
{
    public static LocalDate Of(Arguments arguments)
    {
        if (arguments.Option("--pada") is not { } text)
        {
            return LocalDate.FromDateTime(DateTime.Today);
        }

        // Years beyond those of a budget cannot be reached from any date of a record.
        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success && day.Value.Year is >= 1945 and <= 9998
            ? day.Value
            : throw new InputFault($"--pada {text}: {arguments.Say("tulis tanggal seperti 2026-01-31", "write a date such as 2026-01-31")}");
    }
}
