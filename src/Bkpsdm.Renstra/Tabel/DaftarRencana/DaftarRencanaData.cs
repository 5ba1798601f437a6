namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record DaftarRencanaData(IReadOnlyList<DaftarRencanaRowData> Baris);

internal sealed record DaftarRencanaRowData(string Daftar, int No, string Jenjang, string Nama, string? IdSimpul = null);
