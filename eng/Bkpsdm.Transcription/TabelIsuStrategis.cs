using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 2.13, 2.14 and 2.15: the theme of the environmental study (KLHS), its programs, and the strategic issue that follows.</summary>
public static class TabelIsuStrategis
{
    private const int Capaian = 4;
    private const int Program = 15;
    private const int Anggaran = 17;
    private static readonly Range Target = 5..11;
    private static readonly string[] Heads213 = ["<b>Tema Isu</b>"];
    private static readonly string[] Heads214 = ["Isu", ""];
    private static readonly string[] Heads215 = ["Potensi Daerah yang Menjadi Kewenangan", "", "(1)"];
    private static readonly string[] Fields213 = ["tema", "isu"];
    private static readonly string[] Fields214 = ["isu", "nomorIndikator", "indikator", "targetNasional"];
    private static readonly string[] After214 = ["ketercapaian", "skenarioDut", "skenarioTut", "urgensi", "program", "kegiatan", "anggaran", "pelaksana"];
    private static readonly string[] Fields215 = ["potensi", "permasalahan", "isuKlhs", "isuGlobal", "isuNasional", "isuRegional", "isuStrategis"];

    /// <summary>The JSON of the three tables.</summary>
    /// <param name="tabel213">Sources/tabel-2.13.txt.</param>
    /// <param name="tabel214">Sources/tabel-2.14.txt.</param>
    /// <param name="tabel215">Sources/tabel-2.15.txt.</param>
    /// <param name="rencana">The JSON of the tree.</param>
    /// <param name="keselarasan">Authored/keselarasan.json.</param>
    /// <param name="authored">Authored/isu-strategis.json: the issues that the text sets, in our own words.</param>
    public static string Transcribe(string tabel213, string tabel214, string tabel215, string rencana, string keselarasan, string authored)
    {
        var kaitan = new KaitanRencana(rencana, keselarasan);
        using var document = JsonDocument.Parse(authored);
        return DataText.OfSection("isuStrategis", writer =>
        {
            writer.WriteStartObject();
            WritePlain(writer, "temaKlhs", SourceTable.Read("Tabel 2.13", tabel213, Fields213.Length), Heads213, Fields213);
            WriteIndikasi(writer, SourceTable.Read("Tabel 2.14", tabel214, Fields214.Length + 7 + After214.Length), kaitan);
            WritePlain(writer, "isu", SourceTable.Read("Tabel 2.15", tabel215, Fields215.Length), Heads215, Fields215);
            writer.WritePropertyName("ditetapkan");
            document.RootElement.GetProperty("ditetapkan").WriteTo(writer);
            writer.WriteEndObject();
        });
    }

    private static void WritePlain(Utf8JsonWriter writer, string name, SourceTable table, string[] heads, string[] fields)
    {
        var rows = TabelKeselarasan.Rows(table, heads, 1);
        writer.WritePropertyName(name);
        TabelKeselarasan.Write(writer, table, rows.Count, index =>
        {
            TabelKeselarasan.WriteFields(writer, fields, [.. rows[index].Cells.Select(Plain)]);
            writer.WriteNull("kaitan");
        });
    }

    // The theme is printed in italics.
    private static string Plain(string cell) =>
        cell.Replace("<i>", string.Empty, StringComparison.Ordinal).Replace("</i>", string.Empty, StringComparison.Ordinal);

    // The kegiatan stands under the head of the budget, and the budget under that of the kegiatan; they stay where they are.
    private static void WriteIndikasi(Utf8JsonWriter writer, SourceTable table, KaitanRencana kaitan)
    {
        var years = table.Rows[1];
        var row = TabelKeselarasan.Rows(table, Heads214, 1)[0];
        writer.WritePropertyName("indikasiKlhs");
        TabelKeselarasan.Write(writer, table, 1, _ =>
        {
            TabelKeselarasan.WriteFields(writer, Fields214, row.Cells);
            writer.WriteNumber("tahunCapaian", int.Parse(table.Rows[0].Cells[Capaian].Replace("Capaian ", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteString("capaian", row.Cells[Capaian]);
            writer.WriteYears("tahunTarget", Enumerable.Range(0, row.Cells.Count).Take(Target).Select(years.Number));
            writer.WriteCells("target", row.Cells.Take(Target));
            TabelKeselarasan.WriteFields(writer, After214, [.. row.Cells.Skip(Target.End.Value)]);
            kaitan.Write(writer, row, [row.Cells[Program], row.Cells[Anggaran]]);
        });
    }
}
