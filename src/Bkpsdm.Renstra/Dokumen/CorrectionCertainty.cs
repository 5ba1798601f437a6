namespace Bkpsdm.Renstra;

/// <summary>How sure a correction of a misread cell is (<i>kepastian</i>).</summary>
public enum CorrectionCertainty
{
    /// <summary>One independent sum closes only with the corrected digit (<i>mungkin</i>).</summary>
    Likely = 1,

    /// <summary>Two or more independent sums close only with the corrected digit (<i>terbukti</i>).</summary>
    Proven = 2,
}
