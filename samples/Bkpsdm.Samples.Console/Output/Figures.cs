using System.Globalization;
using Bkpsdm.Indicators;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>Numbers for people, in the manner of the language, and exact ones for programs.</summary>
internal static class Figures
{
    public static string Exact(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Exact(ValueOrReason<decimal> value) => value.Match(Exact, _ => string.Empty);

    public static string Rounded(decimal value, Bahasa bahasa) => bahasa == Bahasa.English
        ? Rounding.Usual.Apply(value).ToString("0.00", CultureInfo.InvariantCulture)
        : IndonesianNumber.Format(value, 2);

    public static string Rounded(ValueOrReason<decimal> value, Bahasa bahasa) => value.Match(number => Rounded(number, bahasa), reason => reason.Code);

    public static string Whole(decimal value, Bahasa bahasa) => bahasa == Bahasa.English
        ? Rounding.HalfAwayFromZero(0).Apply(value).ToString("#,##0", CultureInfo.InvariantCulture)
        : IndonesianNumber.Format(value, 0);

    public static string Plain(ValueOrReason<decimal> value, Bahasa bahasa) =>
        value.Match(number => bahasa == Bahasa.English ? Exact(number) : IndonesianNumber.Format(number), _ => "-");

    public static Text Right(string text) => new Text(text).RightJustified();
}
