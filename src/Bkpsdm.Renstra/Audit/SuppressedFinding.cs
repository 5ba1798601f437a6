namespace Bkpsdm.Renstra;

/// <summary>A finding set aside, and by which suppression (<i>temuan yang diabaikan</i>).</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">The first suppression that fits.</param>
public readonly record struct SuppressedFinding(Finding Finding, Suppression Suppression);
