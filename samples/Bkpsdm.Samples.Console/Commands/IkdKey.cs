namespace Bkpsdm.Samples;

/// <summary>By what a failing record is found again: its line, the file's own key where there is one, and its parts; nothing of the person.</summary>
internal readonly record struct IkdKey(int Baris, string? Kunci, string Unit, string Jenis);
