namespace Bkpsdm;

#pragma warning disable CA1812 // Made by the JSON reader.

/// <summary>A word (<c>nilai</c>) and whether the document states it (<c>dasar</c>), as the JSON has them.</summary>
internal sealed record StatedWord(string Nilai, string Dasar);
