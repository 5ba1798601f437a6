namespace Bkpsdm.Renstra;

/// <summary>What one column of a table of staff counts.</summary>
/// <param name="Status">The status of employment, <c>PNS</c> or <c>PPPK</c>; null where the column does not tell it.</param>
/// <param name="JenisKelamin">The sex (<i>jenis kelamin</i>) as printed: <c>L</c> (men) or <c>P</c> (women).</param>
public readonly record struct KolomPegawai(string? Status, string JenisKelamin);
