namespace Bkpsdm.Renstra;

/// <summary>Sums and differences that are null where they leave the range of a decimal: a plan with absurd amounts is still audited.</summary>
internal static class BoundedDecimal
{
    public static decimal? Subtract(decimal left, decimal right)
    {
        try
        {
            return left - right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static decimal? Add(decimal? left, decimal? right) => left is { } one && right is { } other ? Subtract(one, -other) : null;
}
