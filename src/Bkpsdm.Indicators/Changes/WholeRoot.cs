using System.Numerics;

namespace Bkpsdm.Indicators;

/// <summary>Roots of whole numbers, exactly rounded down. Whole numbers leave no doubt about the last digit, as a decimal iteration would.</summary>
internal static class WholeRoot
{
    /// <summary>The largest whole number whose power is not above the radicand (Newton from above).</summary>
    /// <param name="radicand">Zero or more.</param>
    /// <param name="degree">One or more.</param>
    public static BigInteger Floor(BigInteger radicand, int degree)
    {
        if (radicand.IsZero || degree == 1)
        {
            return radicand;
        }

        var root = BigInteger.One << ((radicand.ToByteArray().Length * 8 / degree) + 1);
        while (true)
        {
            var next = ((root * (degree - 1)) + (radicand / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
