namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record SuppressionData(string Aturan, string Alasan, string? Kode = null, string? Indikator = null, int? Tahun = null);
