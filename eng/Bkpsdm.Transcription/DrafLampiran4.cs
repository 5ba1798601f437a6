using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Lampiran IV of the minutes of April 2025: the indicators of programs and kegiatan, as a table of their own states them.</summary>
/// <remarks>
/// It is the draft's counterpart of Tabel 4.4, with kegiatan beside programs. Like Lampiran III it says Tahun 0 to Tahun-5, and
/// the years are those inferred there.
/// </remarks>
public static class DrafLampiran4
{
    private const string Name = "Lampiran IV";
    private const int Cells = 9;
    private const int Indikator = 1;
    private const int KondisiAwal = 2;
    private const int KondisiAkhir = 8;
    private static readonly Range Targets = 3..8;

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/draf-lampiran-4.txt.</param>
    public static string Transcribe(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        IReadOnlyList<SourceRow> rows = [.. Rows(source)];
        return DataText.OfSection("indikatorProgram", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", Name);
            writer.WriteString("judul", DrafJudul.Read(Name, source));
            writer.WriteNumber("tahunAwal", DrafLampiran3.TahunAwal);
            writer.WriteYears("tahunTarget", Tabel41Kolom.Tahun);
            writer.WriteStartArray("baris");
            for (var index = 0; index < rows.Count; index++)
            {
                WriteBaris(writer, index + 1, rows[index].Cells);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    // The column of numbers is empty on the paper; the rows of the header, which each page repeats, are the others.
    private static IEnumerable<SourceRow> Rows(string source)
    {
        var line = 0;
        foreach (var text in source.Split('\n'))
        {
            line++;
            var cells = text.Split('\t');
            if (cells.Length == 1 || cells[0] is "No" or "1" || cells.Contains("Tahun 0"))
            {
                continue;
            }

            var row = new SourceRow(Name, line, [.. cells.Select(SourceMarks.Strip)]);
            yield return cells.Length == Cells && cells[0].Length == 0 && cells[Indikator].Length > 0
                ? row
                : throw row.Fault($"a row must have {Cells} cells, no number and an indicator", text);
        }
    }

    private static void WriteBaris(Utf8JsonWriter writer, int no, IReadOnlyList<string> cells)
    {
        writer.WriteStartObject();
        writer.WriteNumber("no", no);
        writer.WriteString("indikator", cells[Indikator]);
        writer.WriteString("idIndikator", DrafLampiran3.IdIndikator(cells[Indikator]));
        writer.WriteString("kondisiAwal", cells[KondisiAwal]);
        writer.WriteCells("target", cells.Take(Targets));
        writer.WriteString("kondisiAkhir", cells[KondisiAkhir]);
        writer.WriteEndObject();
    }
}
