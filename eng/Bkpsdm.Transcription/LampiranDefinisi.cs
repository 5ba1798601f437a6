using System.Globalization;
using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>The annex of sub kegiatan definitions: names and units as read, joined with the facts of the texts and the measures.</summary>
public static class LampiranDefinisi
{
    private const string Name = "Definisi Operasional Sub Kegiatan";
    private const string Fakta = "Authored/fakta-sub-kegiatan.json";
    private const string Ukuran = "Authored/ukuran-sub-kegiatan.json";
    private const int Cells = 4;
    private const int SubKegiatanCount = 59;
    private const int Nomor = 0;
    private const int SubKegiatan = 1;
    private const int Indikator = 2;
    private const int Satuan = 3;

    /// <summary>The JSON of the annex.</summary>
    /// <param name="source">Sources/definisi-sub-kegiatan.txt.</param>
    /// <param name="fakta">Authored/fakta-sub-kegiatan.json: the codes of the plan, and the facts by number and order.</param>
    /// <param name="ukuran">Authored/ukuran-sub-kegiatan.json: the measures by number and order.</param>
    public static string Transcribe(string source, string fakta, string ukuran)
    {
        using var facts = JsonDocument.Parse(fakta);
        using var measures = JsonDocument.Parse(ukuran);
        var rows = Rows(source);
        var kode = Entries(facts.RootElement.GetProperty("kode"), Fakta, rows.Select(row => Text(row.Nomor)).Distinct());
        var keys = rows.Select(row => $"{Text(row.Nomor)}-{Text(row.Urutan)}").ToArray();
        var fact = Entries(facts.RootElement.GetProperty("fakta"), Fakta, keys);
        var measure = Entries(measures.RootElement, Ukuran, keys);
        return DataText.OfSection("definisiSubKegiatan", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", Name);
            writer.WriteString("judul", Title(source));
            writer.WriteStartArray("baris");
            for (var index = 0; index < rows.Count; index++)
            {
                WriteBaris(writer, index + 1, rows[index], kode[Text(rows[index].Nomor)].GetString(), fact[keys[index]], measure[keys[index]]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    // The heading of a page is printed on every page. A row that a page break cuts goes on with an empty unit: its cells belong to
    // the row above, and an empty row is what is left of a definition that goes on.
    private static List<Baris> Rows(string source)
    {
        List<Baris> rows = [];
        foreach (var row in SourceTable.Read(Name, source, Cells).Rows.Where(row => row.Cells[Nomor] != "No"))
        {
            var cells = row.Cells.Select(Plain).ToArray();
            if (cells[Satuan].Length == 0)
            {
                var last = rows[^1];
                rows[^1] = last with { SubKegiatan = Joined(last.SubKegiatan, cells[SubKegiatan]), Indikator = Joined(last.Indikator, cells[Indikator]) };
                continue;
            }

            rows.Add(cells[Nomor].Length > 0 ? First(row, cells, rows) : rows[^1] with { Urutan = rows[^1].Urutan + 1, Indikator = cells[Indikator], Satuan = cells[Satuan] });
        }

        return rows[^1].Nomor == SubKegiatanCount
            ? rows
            : throw new TranscriptionException(Name, $"must have {SubKegiatanCount} sub kegiatan", $"{rows[^1].Nomor}");
    }

    private static Baris First(SourceRow row, string[] cells, List<Baris> rows)
    {
        var expected = rows.Count == 0 ? 1 : rows[^1].Nomor + 1;
        return cells[Nomor] == Text(expected)
            ? new Baris(expected, 1, cells[SubKegiatan], cells[Indikator], cells[Satuan])
            : throw row.Fault($"the sub kegiatan must be number {expected}", cells[Nomor]);
    }

    private static string Title(string source) => source.Split('\n')[0].TrimStart('#').Trim();

    private static string Plain(string cell) =>
        cell.Replace("<p>", string.Empty, StringComparison.Ordinal).Replace("</p>", string.Empty, StringComparison.Ordinal).Trim();

    private static string Joined(string above, string cell) => cell.Length > 0 ? $"{above} {cell}" : above;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The authored entries stand in the order of the rows, so that a row moved, added or left out is noticed.
    private static Dictionary<string, JsonElement> Entries(JsonElement authored, string place, IEnumerable<string> keys)
    {
        var names = authored.EnumerateObject().Select(entry => entry.Name).ToList();
        var expected = keys.ToList();
        var wrong = expected.Zip(names).FirstOrDefault(pair => pair.First != pair.Second);
        return names.Count == expected.Count && wrong == default
            ? authored.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value)
            : throw new TranscriptionException(place, $"must have one entry for each of the {expected.Count} rows, in their order", wrong.Second ?? Text(names.Count));
    }

    // Tabel 4.1 lists the indicators of a sub kegiatan in the same order, so that the order here is the number in its ids.
    private static void WriteBaris(Utf8JsonWriter writer, int no, Baris row, string? kode, JsonElement fakta, JsonElement ukuran)
    {
        writer.WriteStartObject();
        writer.WriteNumber("no", no);
        writer.WriteNumber("nomor", row.Nomor);
        writer.WriteString("subKegiatan", row.SubKegiatan);
        writer.WriteString("kode", kode);
        writer.WriteString("indikator", row.Indikator);
        writer.WriteString("idIndikator", kode is null ? null : $"{kode}-{Text(row.Urutan)}");
        writer.WriteString("satuan", row.Satuan);
        writer.WritePropertyName("fakta");
        fakta.WriteTo(writer);
        writer.WritePropertyName("ukuran");
        ukuran.WriteTo(writer);
        writer.WriteEndObject();
    }

    private sealed record Baris(int Nomor, int Urutan, string SubKegiatan, string Indikator, string Satuan);
}
