using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The window of a transfer (<i>mutasi</i>): the fewest and the most years in a position.</summary>
public sealed class AturanMutasi
{
    private const int MostYears = 50;

    private AturanMutasi(LegalBasis basis, int minimalTahun, int maksimalTahun)
    {
        Basis = basis;
        MinimalTahun = minimalTahun;
        MaksimalTahun = maksimalTahun;
    }

    /// <summary>The regulation.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The fewest years. The window opens on the day on which they are full.</summary>
    internal int MinimalTahun { get; }

    /// <summary>The most years. The day on which they are full is the last of the window.</summary>
    internal int MaksimalTahun { get; }

    /// <summary>Makes a rule.</summary>
    /// <param name="basis">The regulation.</param>
    /// <param name="minimalTahun">The fewest years, 0 to 50.</param>
    /// <param name="maksimalTahun">The most years, from the fewest to 50.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">An argument is null or out of range.</exception>
    public static AturanMutasi Create(LegalBasis basis, int minimalTahun, int maksimalTahun)
    {
        Guard.Against.Null(basis);
        Guard.Against.Outside(minimalTahun, 0, MostYears);
        return new AturanMutasi(basis, minimalTahun, Guard.Against.Outside(maksimalTahun, minimalTahun, MostYears));
    }
}
