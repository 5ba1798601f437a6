using System.Globalization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Numbers of a chart for people, in the manner of the language.</summary>
internal static class AngkaGrafik
{
    // Beyond a quintillion of any unit a drawing tells nothing, and the arithmetic of the axis could leave the decimals.
    private const decimal Largest = 1_000_000_000_000_000_000m;

    private static readonly (decimal Unit, string Indonesia, string English)[] Scales =
    [
        (1_000_000_000_000m, "T", "tn"),
        (1_000_000_000m, "M", "bn"),
        (1_000_000m, "jt", "m"),
        (1_000m, "rb", "k"),
    ];

    public static string Of(decimal value, Bahasa bahasa) => bahasa == Bahasa.English
        ? Rounding.Usual.Apply(value).ToString("#,##0.##", CultureInfo.InvariantCulture)
        : IndonesianNumber.Format(Rounding.Usual.Apply(value));

    public static string Percent(decimal value, Bahasa bahasa) => Of(value, bahasa) + (bahasa == Bahasa.English ? "%" : " %");

    /// <summary>Rupiah with one decimal of the largest unit that leaves a whole digit: Rp 26,4 M (miliar).</summary>
    public static string Rupiah(decimal amount, Bahasa bahasa) => "Rp " + Short(amount, bahasa);

    /// <summary>The same without <c>Rp</c>, for cells under a heading that says it.</summary>
    public static string Short(decimal amount, Bahasa bahasa)
    {
        var rounding = Rounding.HalfAwayFromZero(1);
        foreach (var (unit, indonesia, english) in Scales)
        {
            // Rounded before it is compared: 999.96 million is a billion, not 1,000.0 million.
            var scaled = rounding.Apply(amount / unit);
            if (Math.Abs(scaled) >= 1 || (unit == Scales[Scales.Length - 1].Unit && Math.Abs(amount) >= unit))
            {
                return OneDecimal(scaled, bahasa) + " " + (bahasa == Bahasa.English ? english : indonesia);
            }
        }

        return Of(amount, bahasa);
    }

    /// <summary>A value that can be drawn, or why not.</summary>
    public static ValueOrReason<decimal> Drawable(ValueOrReason<decimal> value) => value.Bind<decimal>(number => Math.Abs(number) <= Largest
        ? number
        : Reason.Create("DI_LUAR_GRAFIK", BilingualText.Create("terlalu besar untuk digambar", "too large to be drawn")));

    private static string OneDecimal(decimal value, Bahasa bahasa) => bahasa == Bahasa.English
        ? value.ToString("#,##0.0", CultureInfo.InvariantCulture)
        : IndonesianNumber.Format(value, 1);
}
