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

    /// <summary>The text of the target that the table states for an indicator.</summary>
    /// <param name="source">Sources/tabel-4.4.txt.</param>
    /// <param name="nama">The name of the indicator.</param>
    /// <param name="kolom">The year, as t2026.</param>
    internal static string? Target(string source, string nama, string kolom)
    {
        var rows = SourceTable.Read(Name, source, Cells).Rows;
        var column = rows[1].Cells.ToList().IndexOf(kolom[1..]);
        return column < 0 ? null : rows.Skip(HeaderRows).SingleOrDefault(row => row.Cells[1] == nama)?.Cells[column];
    }
}
