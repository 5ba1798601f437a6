namespace Bkpsdm.Renstra;

/// <summary>The persons that one column of a table of staff counts.</summary>
/// <param name="JenisKelamin">The sex (<i>jenis kelamin</i>) as printed: <c>L</c> (men) or <c>P</c> (women).</param>
/// <param name="Status">The status of employment, <c>PNS</c> or <c>PPPK</c>; null where the column does not tell it.</param>
internal sealed record KolomPegawai(string JenisKelamin, string? Status = null);
