namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

/// <summary>A corrected cell as the JSON has it.</summary>
internal sealed record CorrectionData(string? Terbaca, string Dipakai, TextPair Alasan, string Kepastian);
