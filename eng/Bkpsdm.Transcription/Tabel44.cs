namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.4, read for its names only.</summary>
public static class Tabel44
{
    internal const string Name = "Tabel 4.4";
    private const int Cells = 9;
    private const int HeaderRows = 2;

    /// <summary>The name of the indicator in a row.</summary>
    /// <param name="source">Sources/tabel-4.4.txt.</param>
    /// <param name="baris">The number of the row.</param>
    public static string Nama(string source, int baris) =>
        SourceTable.Read(Name, source, Cells).Rows.Skip(HeaderRows).SingleOrDefault(row => row.Number(0) == baris)?.Cells[1]
        ?? throw new TranscriptionException(Name, "no such row", $"{baris}");
}
