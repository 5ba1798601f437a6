using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The checks that every SAKIP instrument must pass, statutory or the caller's own.</summary>
internal static class SakipChecks
{
    public static void NoneMissing<T>(T[] parts, string parameter)
        where T : class
    {
        if (Guard.Against.Null(parts, parameter).Length == 0 || Array.IndexOf(parts, null) >= 0)
        {
            throw new ArgumentException("At least one is needed, and none may be null.", parameter);
        }
    }

    public static void SumsTo(long whole, IEnumerable<long> parts, string parameter)
    {
        var sum = parts.Aggregate(0m, (total, part) => total + part);
        if (sum != whole)
        {
            throw new ArgumentException($"The weights sum to {ExactText.Of(sum)}, not to {ExactText.Of(whole)}.", parameter);
        }
    }

    public static void NoneTwice(IEnumerable<string> codes, string parameter)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var code in codes)
        {
            if (!seen.Add(code.Trim()))
            {
                throw new ArgumentException($"The code '{code}' occurs twice.", parameter);
            }
        }
    }
}
