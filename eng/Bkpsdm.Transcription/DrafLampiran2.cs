namespace Bkpsdm.Transcription;

/// <summary>Lampiran II of the minutes of April 2025: issue, vision, mission, then tujuan to kebijakan.</summary>
public static class DrafLampiran2
{
    private const string Name = "Lampiran II";
    private const int Cells = 4;
    private const int HeadRows = 4;

    /// <summary>The JSON of the forum's agreement.</summary>
    /// <param name="source">Sources/draf-lampiran-2.txt.</param>
    public static string Transcribe(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        IReadOnlyList<SourceRow> rows = [.. source.Split('\n')
            .Select((line, index) => new SourceRow(Name, index + 1, line.Split('\t')))
            .Where(row => row.Cells.Count > 1)
            .Select(row => row.Cells.Count == Cells ? row with { Cells = [.. row.Cells.Select(SourceMarks.Strip)] } : throw row.Fault($"a row must have {Cells} cells", string.Join(' ', row.Cells)))];
        return DataText.OfSection("kesepakatanForum", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", Name);
            writer.WriteString("judul", DrafJudul.Read(Name, source));
            writer.WriteString("isuStrategis", rows[0].Cells[1]);
            writer.WriteString("visi", rows[1].Cells[1]);
            writer.WriteString("misi", rows[2].Cells[1]);
            writer.WriteStartArray("baris");
            foreach (var (row, number) in rows.Skip(HeadRows).Select((row, index) => (row, index + 1)))
            {
                writer.WriteStartObject();
                writer.WriteNumber("no", number);
                writer.WriteString("tujuan", row.Cells[0]);
                writer.WriteString("sasaran", row.Cells[1]);
                writer.WriteString("strategi", row.Cells[2]);
                writer.WriteString("kebijakan", row.Cells[3]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
