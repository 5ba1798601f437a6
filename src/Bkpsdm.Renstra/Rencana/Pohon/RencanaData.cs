namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

/// <summary>The tree as the JSON has it: its nodes stand in each other or name each other, until <see cref="PohonBuilder"/> links them.</summary>
internal sealed record RencanaData(string Tabel, string Judul, int TahunAwal, IReadOnlyList<int> TahunTarget, IReadOnlyList<SimpulData> Simpul);
