namespace Bkpsdm.Renstra;

/// <summary>The axis of values (<i>sumbu nilai</i>): round ends and steps around the values drawn.</summary>
internal sealed class SumbuNilai
{
    private const decimal Steps = 5;

    // Values of at most 10^18 and steps of at least a millionth of them, and of 10^-9, stay far inside the decimals.
    private const decimal FinestShare = 0.000001m;
    private const decimal FinestStep = 0.000000001m;

    private readonly decimal step;

    private SumbuNilai(decimal low, decimal high, decimal step)
    {
        Low = low;
        High = high;
        this.step = step;
    }

    public decimal Low { get; }

    public decimal High { get; }

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += step)
            {
                yield return tick;
            }
        }
    }

    public static SumbuNilai Of(IReadOnlyList<decimal> values, bool fromZero)
    {
        decimal low = values.DefaultIfEmpty(0).Min(), high = values.DefaultIfEmpty(0).Max();
        if (low >= 0 && (fromZero || low <= high / 3))
        {
            low = 0;
        }

        var largest = Math.Max(Math.Abs(low), Math.Abs(high));
        var span = high > low ? high - low : largest > 0 ? largest / 10 : 1;
        var step = Round(Math.Max(Math.Max(span / Steps, largest * FinestShare), FinestStep));
        decimal from = decimal.Floor(low / step) * step, to = decimal.Ceiling(high / step) * step;

        // A mark on the line of the years would hide behind it; zero is at home there.
        from -= from == low && low != 0 ? step : 0;
        return new SumbuNilai(from, to > low ? to : to + step, step);
    }

    public decimal Place(decimal value, decimal top, decimal bottom) => bottom - ((value - Low) / (High - Low) * (bottom - top));

    // The next of 1, 2, 5, 10 times a power of ten.
    private static decimal Round(decimal raw)
    {
        var power = 1m;
        while (power > raw)
        {
            power /= 10;
        }

        while (power * 10 <= raw)
        {
            power *= 10;
        }

        return raw <= power ? power : raw <= 2 * power ? 2 * power : raw <= 5 * power ? 5 * power : 10 * power;
    }
}
