namespace Bkpsdm.DataQuality;

/// <summary>Why a rule cannot run in a database (<i>aturan tidak portabel</i>).</summary>
/// <param name="Kode">The code of the rule.</param>
/// <param name="Part">The part of the rule that no database is known to read in the same way, as text.</param>
public readonly record struct PortabilityFault(string Kode, string Part);
