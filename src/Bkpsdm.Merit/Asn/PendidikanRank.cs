using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The rank of levels of education in every rubric.</summary>
public static class PendidikanRank
{
    /// <summary>Compares two levels of education. D-IV and S-1 are one rank.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">Another level.</param>
    /// <returns>Below 0 when the left one is lower, 0 for the same rank, above 0 when it is higher.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level is not defined.</exception>
    public static int Compare(Pendidikan left, Pendidikan right) => Of(left).CompareTo(Of(right));

    private static int Of(Pendidikan pendidikan) => (int)(Guard.Against.Undefined(pendidikan) == Pendidikan.D4 ? Pendidikan.S1 : pendidikan);
}
