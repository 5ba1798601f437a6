namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

/// <summary>A phase in the head of the table of phases: its number as printed, and its year.</summary>
internal sealed record TahapColumn(string Nomor, int Tahun);
