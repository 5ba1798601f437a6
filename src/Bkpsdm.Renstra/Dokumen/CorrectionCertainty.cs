namespace Bkpsdm.Renstra;

/// <summary>The certainty (<i>kepastian</i>) of a correction of a misread cell.</summary>
public enum CorrectionCertainty
{
    /// <summary>One independent sum closes only with the corrected digit (<i>mungkin</i>).</summary>
    Likely = 1,

    /// <summary>Two or more independent sums close only with the corrected digit (<i>terbukti</i>).</summary>
    Proven = 2,
}
