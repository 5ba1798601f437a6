namespace Bkpsdm.Renstra.Rules;

/// <summary>The agreement of a printed number with an exact one: rounded or cut to the printed digits.</summary>
internal static class PrintedNumber
{
    public static bool Agrees(DocumentCell cell, decimal exact)
    {
        if (!cell.Value.TryGet(out var printed) || BoundedDecimal.Subtract(printed, exact) is not { } difference)
        {
            return false;
        }

        // Rounding moves a number by half a unit of the last printed digit, cutting by less than one.
        var unit = Unit(Digits(cell.Used));
        return Math.Abs(difference) <= unit / 2 || (Math.Abs(printed) <= Math.Abs(exact) && Math.Abs(difference) < unit);
    }

    /// <summary>By how much rounding can have moved a printed number: half a unit of its last digit.</summary>
    public static decimal HalfUnit(DocumentCell cell) => Unit(Digits(cell.Used)) / 2;

    private static int Digits(string? text)
    {
        var comma = text?.LastIndexOf(',') ?? -1;
        return comma < 0 ? 0 : text!.Skip(comma + 1).Count(char.IsDigit);
    }

    private static decimal Unit(int digits)
    {
        var unit = 1m;
        for (; digits > 0; digits--)
        {
            unit /= 10;
        }

        return unit;
    }
}
