namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

/// <summary>A node as the JSON has it; its children stand in it (<c>anak</c>) or name it (<c>induk</c>).</summary>
internal sealed record SimpulData(
    string Id,
    string Jenjang,
    DocumentCell Nama,
    string? Kode = null,
    string? Induk = null,
    IReadOnlyList<PernyataanHasil>? Pernyataan = null,
    IReadOnlyList<IndikatorRow>? Indikator = null,
    PaguSimpul? Pagu = null,
    IReadOnlyList<SimpulData>? Anak = null);
