namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record MitraData(string Bagian, IReadOnlyList<MitraRowData> Baris);

internal sealed record MitraRowData(int No, string Nama, string? SebutanLain = null);
