namespace Bkpsdm.Transcription;

/// <summary>The partners of the agency, section 2.5 of the document.</summary>
public static class Mitra
{
    private const string Name = "2.5";

    /// <summary>The JSON of the list.</summary>
    /// <param name="source">Sources/mitra.txt.</param>
    public static string Transcribe(string source)
    {
        var rows = SourceTable.Read(Name, source, 3).Rows;
        return DataText.OfSection("mitra", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("bagian", Name);
            writer.WriteStartArray("baris");
            for (var index = 0; index < rows.Count; index++)
            {
                if (rows[index].Number(0) != index + 1)
                {
                    throw rows[index].Fault($"the partner must be number {index + 1}", rows[index].Cells[0]);
                }

                writer.WriteStartObject();
                writer.WriteNumber("no", index + 1);
                writer.WriteString("nama", rows[index].Cells[1]);
                writer.WriteString("sebutanLain", rows[index].Cells[2].Length == 0 ? null : rows[index].Cells[2]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
