namespace Bkpsdm.Transcription;

/// <summary>The services of the agency, listed in section 2.3 of the document.</summary>
public static class Layanan
{
    private const string Name = "2.3";
    private const string Judul = "Jenis pelayanan BKPSDM Kabupaten Paser";
    private const int Rows = 60;

    /// <summary>The JSON of the list.</summary>
    /// <param name="source">Sources/layanan.txt.</param>
    public static string Transcribe(string source)
    {
        var baris = SourceTable.Read(Name, source, 3).Rows;
        if (baris.Count != Rows)
        {
            throw new TranscriptionException(Name, $"must have {Rows} services", $"{baris.Count}");
        }

        return DataText.OfSection("layanan", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("bagian", Name);
            writer.WriteString("judul", Judul);
            writer.WriteStartArray("baris");
            for (var index = 0; index < baris.Count; index++)
            {
                var row = baris[index];
                if (row.Number(0) != index + 1)
                {
                    throw row.Fault($"the service must be number {index + 1}", row.Cells[0]);
                }

                writer.WriteStartObject();
                writer.WriteNumber("no", index + 1);
                writer.WriteString("nama", row.Cells[1]);
                writer.WriteString("wilayah", row.Cells[2].Length == 0 ? null : row.Cells[2]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
