using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 2.6: pagu, realisation, ratios and growth of programs and kegiatan.</summary>
public static class Tabel26
{
    private const string Name = "Tabel 2.6";
    private const int Cells = 14;
    private const int Rows = 15;
    private const int PertumbuhanAnggaran = 12;
    private const int PertumbuhanRealisasi = 13;
    private static readonly Range Anggaran = 1..6;
    private static readonly Range Realisasi = 6..9;
    private static readonly Range Rasio = 9..12;

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-2.6.txt.</param>
    public static string Transcribe(string source)
    {
        var table = SourceTable.Read(Name, source, Cells);
        var years = table.Rows[1];
        var baris = table.Rows.Skip(2).ToList();
        if (baris.Count != Rows)
        {
            throw new TranscriptionException(Name, $"must have {Rows} rows", $"{baris.Count}");
        }

        return DataText.OfSection("anggaranRealisasi", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", table.Name);
            writer.WriteString("judul", table.Title);
            writer.WriteYears("tahunAnggaran", Enumerable.Range(0, Cells).Take(Anggaran).Select(years.Number));
            writer.WriteYears("tahunRealisasi", Enumerable.Range(0, Cells).Take(Realisasi).Select(years.Number));
            writer.WriteStartArray("baris");
            for (var index = 0; index < baris.Count; index++)
            {
                WriteBaris(writer, index + 1, [.. baris[index].Cells.Select(Plain)]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    // The table has no codes: a program is told by its name, because one kegiatan is printed bold like a program.
    private static void WriteBaris(Utf8JsonWriter writer, int no, string[] cells)
    {
        writer.WriteStartObject();
        writer.WriteNumber("no", no);
        writer.WriteString("jenjang", cells[0].StartsWith("Program ", StringComparison.Ordinal) ? "program" : "kegiatan");
        writer.WriteString("uraian", cells[0]);
        writer.WriteCells("anggaran", cells.Take(Anggaran));
        writer.WriteCells("realisasi", cells.Take(Realisasi));
        writer.WriteCells("rasio", cells.Take(Rasio));
        writer.WriteString("pertumbuhanAnggaran", cells[PertumbuhanAnggaran]);
        writer.WriteString("pertumbuhanRealisasi", cells[PertumbuhanRealisasi]);
        writer.WriteEndObject();
    }

    private static string Plain(string cell) =>
        cell.Replace("<b>", string.Empty, StringComparison.Ordinal).Replace("</b>", string.Empty, StringComparison.Ordinal);
}
