using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The correction of a cell that the scan misread: text used, reason and certainty. An error of the paper itself is never corrected.</summary>
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

    /// <summary>The reason for the correction.</summary>
    public BilingualText Reason { get; }

    /// <summary>The certainty of the correction.</summary>
    public CorrectionCertainty Certainty { get; }

    /// <summary>Makes a correction.</summary>
    /// <param name="used">The text that the paper shows.</param>
    /// <param name="reason">The reason for the correction.</param>
    /// <param name="certainty">The certainty of the correction.</param>
    /// <returns>The correction.</returns>
    /// <exception cref="ArgumentException"><paramref name="used"/> or <paramref name="reason"/> is null, or <paramref name="certainty"/> is not defined.</exception>
    public static CellCorrection Create(string used, BilingualText reason, CorrectionCertainty certainty) =>
        new(Guard.Against.Null(used), Guard.Against.Null(reason), Guard.Against.Undefined(certainty));
}
