using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>An amount in the words of a message: exact, in the Indonesian way.</summary>
internal static class Rupiah
{
    public static string Of(decimal amount) => amount < 0 ? "-Rp" + IndonesianNumber.Format(-amount) : "Rp" + IndonesianNumber.Format(amount);
}
