using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Why the value used differs from the value read: the scan misread the paper. An error of the paper itself is never corrected.</summary>
public sealed class CellCorrection
{
    private CellCorrection(string used, BilingualText reason, CorrectionCertainty certainty)
    {
        Used = used;
        Reason = reason;
        Certainty = certainty;
    }

    /// <summary>The text that the paper shows, such as <c>35,00</c>.</summary>
    public string Used { get; }

    /// <summary>Why it must be so.</summary>
    public BilingualText Reason { get; }

    /// <summary>How sure that is.</summary>
    public CorrectionCertainty Certainty { get; }

    /// <summary>Makes a correction.</summary>
    /// <param name="used">The text that the paper shows.</param>
    /// <param name="reason">Why it must be so.</param>
    /// <param name="certainty">How sure that is.</param>
    /// <returns>The correction.</returns>
    /// <exception cref="ArgumentException"><paramref name="used"/> or <paramref name="reason"/> is null, or <paramref name="certainty"/> is not defined.</exception>
    public static CellCorrection Create(string used, BilingualText reason, CorrectionCertainty certainty) =>
        new(Guard.Against.Null(used), Guard.Against.Null(reason), Guard.Against.Undefined(certainty));
}
