namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

/// <summary>The performance tree as the JSON has it: boxes that name their parent, until <see cref="PohonKinerjaBuilder"/> links them.</summary>
internal sealed record PohonKinerjaData(string Gambar, string Judul, IReadOnlyList<LevelKinerja> Level, IReadOnlyList<KotakKinerja> Kotak);
