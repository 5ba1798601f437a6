namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record AplikasiData(string Bagian, IReadOnlyList<AplikasiRowData> Baris);

internal sealed record AplikasiRowData(string Butir, string Nama, TextPair Kegunaan, string? Kepanjangan = null);
