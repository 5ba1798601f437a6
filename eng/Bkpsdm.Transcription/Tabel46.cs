namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.6: what supports the priority programs PASER TUNTAS. The document says that there is nothing.</summary>
public static class Tabel46
{
    private const string Name = "Tabel 4.6";
    private const string Tahun = "Tahun ";
    private const int Cells = 11;
    private const string None = "Tidak Ada";
    private static readonly string[] Heads = ["Program Paser Tuntas", "", "1"];
    private static readonly Range Target = 3..9;

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-4.6.txt.</param>
    public static string Transcribe(string source)
    {
        var table = SourceTable.Read(Name, source, Cells);
        var row = TabelKeselarasan.Rows(table, Heads, 1)[0];
        var said = row.Cells.Select(SourceMarks.Strip).Where(cell => cell.Length > 0).ToList();
        if (said is not [None])
        {
            throw row.Fault($"the row must say {None} and nothing else", string.Join(" | ", said));
        }

        return DataText.OfSection("programUnggulan", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", table.Name);
            writer.WriteString("judul", table.Title);
            writer.WriteYears("tahunTarget", table.Rows[1].Cells.Take(Target).Select(cell => int.Parse(cell[Tahun.Length..], System.Globalization.CultureInfo.InvariantCulture)));
            writer.WriteString("pernyataan", None);
            writer.WriteStartArray("baris");
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
