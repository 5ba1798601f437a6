namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record LayananData(string Bagian, string Judul, IReadOnlyList<LayananRowData> Baris);

internal sealed record LayananRowData(int No, string Nama, string? Wilayah = null);
