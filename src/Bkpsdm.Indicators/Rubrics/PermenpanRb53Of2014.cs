namespace Bkpsdm.Indicators;

/// <summary>Permenpan RB 53/2014: performance agreements, performance reports (<i>LKjIP</i>) and their review.</summary>
/// <remarks>
/// Three or more public systems compute the achievement by the formulas that stand on it. The text of the regulation was not
/// read, so the basis says that this is practice under it; the years of measurement are not known.
/// </remarks>
internal static class PermenpanRb53Of2014
{
    /// <summary>The formulas of achievement in performance reports.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Praktik LKjIP menurut Permenpan RB 53/2014", SourceConfidence.ThreeSources);
}
