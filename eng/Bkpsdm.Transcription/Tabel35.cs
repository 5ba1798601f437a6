using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 3.5 (sasaran, strategi, arah kebijakan) and Tabel 3.6 (the phases of each arah kebijakan by year).</summary>
public static class Tabel35
{
    private const string Name = "Tabel 3.5";
    private const string Authored = "Authored/tabel-3.5.json";
    private const int FirstPage = 5;
    private const int NextPage = 4;
    private const int HeaderRows = 3;
    private const int Sasaran = 1;

    /// <summary>The JSON of the section.</summary>
    /// <param name="tabel35">Sources/tabel-3.5.txt.</param>
    /// <param name="tabel36">Sources/tabel-3.6.txt.</param>
    /// <param name="authored">Authored/tabel-3.5.json: links that the table leaves open, corrections.</param>
    public static string Transcribe(string tabel35, string tabel36, string authored)
    {
        var table = SourceTable.Read(Name, tabel35, FirstPage, NextPage);
        using var document = JsonDocument.Parse(authored);
        var (strategi, arah) = Read(table, document.RootElement.GetProperty("tautan"));
        var tahap = Tabel36.Read(tabel36);
        if (!tahap.Baris.Select(row => row[0]).SequenceEqual(arah.Select(one => one.Nama)))
        {
            throw new TranscriptionException(tahap.Table.Name, "must have the arah kebijakan of Tabel 3.5, in their order", string.Join("; ", tahap.Baris.Select(row => row[0])));
        }

        KoreksiTeks koreksi = new(Authored, document.RootElement.GetProperty("koreksi"));
        var text = DataText.OfSection("strategi", writer => Write(writer, table, strategi, arah, tahap, koreksi));
        koreksi.RequireMet();
        return text;
    }

    // A page break cuts a row: what stands below goes on in lower case, without a cell to the left of it.
    private static List<List<string>> Joined(SourceTable table)
    {
        List<List<string>> rows = [];
        foreach (var row in table.Rows.Skip(HeaderRows))
        {
            if (char.IsLower(row.Cells[^1].FirstOrDefault()) && row.Cells.SkipLast(1).All(cell => cell.Length == 0))
            {
                rows[^1][^1] += " " + row.Cells[^1];
                continue;
            }

            // The table has four columns; the page of the row with two strategies has a fifth cell.
            var wide = row.Cells.Count == FirstPage && row.Cells[^1].Length > 0;
            rows.Add([.. row.Cells.Take(wide ? FirstPage : NextPage)]);
        }

        return rows;
    }

    private static (List<Strategi> Strategi, List<Arah> Arah) Read(SourceTable table, JsonElement tautan)
    {
        var inferred = tautan.EnumerateArray().ToDictionary(entry => entry.GetProperty("arah").GetString()!, entry => entry.GetProperty("strategi").GetString()!);
        List<Strategi> strategi = [];
        List<Arah> arah = [];
        var sasaran = 0;
        List<string> open = [];
        foreach (var cells in Joined(table))
        {
            sasaran += cells[Sasaran].Length > 0 ? 1 : 0;
            var named = cells.Take((Sasaran + 1)..^1).Where(cell => cell.Length > 0).ToList();
            if (named.Count > 0)
            {
                open = [.. named.Select((_, i) => $"strategi-{strategi.Count + 1 + i}")];
                strategi.AddRange(named.Select((nama, i) => new Strategi(open[i], arah.Count + 1, $"sasaran-{sasaran}", nama)));
            }

            var id = $"arah-{arah.Count + 1}";
            arah.Add(new Arah(id, Above(id, open, inferred), open.Count == 1, cells[^1]));
        }

        return inferred.Count == 0 ? (strategi, arah) : throw new TranscriptionException(Authored, "the table itself says under which strategi this arah kebijakan stands", inferred.Keys.First());
    }

    private static string Above(string id, List<string> open, Dictionary<string, string> inferred)
    {
        if (open.Count == 1)
        {
            return open[0];
        }

        return inferred.Remove(id, out var strategi) && open.Contains(strategi)
            ? strategi
            : throw new TranscriptionException(Authored, $"must say which of {string.Join(", ", open)} is meant", id);
    }

    private static void Write(Utf8JsonWriter writer, SourceTable table, List<Strategi> strategi, List<Arah> arah, Tabel36 tahap, KoreksiTeks koreksi)
    {
        writer.WriteStartObject();
        writer.WriteString("tabel", table.Name);
        writer.WriteString("judul", table.Title);
        writer.WriteString("visi", SourceMarks.Strip(table.Rows[0].Cells[1]));
        writer.WriteString("misi", SourceMarks.Strip(table.Rows[1].Cells[1]));
        writer.WriteString("tabelTahap", tahap.Table.Name);
        writer.WriteString("judulTahap", tahap.Table.Title);
        WriteTahap(writer, tahap.Tahap);
        WriteStrategi(writer, strategi);
        writer.WriteStartArray("arahKebijakan");
        for (var index = 0; index < arah.Count; index++)
        {
            WriteArah(writer, index + 1, arah[index], tahap.Baris[index], koreksi);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTahap(Utf8JsonWriter writer, IReadOnlyList<(string Nomor, int Tahun)> tahap)
    {
        writer.WriteStartArray("tahap");
        foreach (var (nomor, tahun) in tahap)
        {
            writer.WriteStartObject();
            writer.WriteString("nomor", nomor);
            writer.WriteNumber("tahun", tahun);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStrategi(Utf8JsonWriter writer, List<Strategi> strategi)
    {
        writer.WriteStartArray("strategi");
        foreach (var one in strategi)
        {
            writer.WriteStartObject();
            writer.WriteString("id", one.Id);
            writer.WriteNumber("baris", one.Baris);
            writer.WriteString("nama", one.Nama);
            WriteTautan(writer, "sasaran", one.Sasaran, stated: true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteArah(Utf8JsonWriter writer, int baris, Arah arah, IReadOnlyList<string> tahap, KoreksiTeks koreksi)
    {
        writer.WriteStartObject();
        writer.WriteString("id", arah.Id);
        writer.WriteNumber("baris", baris);
        writer.WriteString("nama", arah.Nama);
        WriteTautan(writer, "strategi", arah.Strategi, arah.Stated);
        writer.WriteStartArray("tahap");
        foreach (var cell in tahap.Skip(1))
        {
            koreksi.Write(writer, cell);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTautan(Utf8JsonWriter writer, string name, string id, bool stated)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", id);
        writer.WriteString("dasar", stated ? "dinyatakan" : "disimpulkan");
        writer.WriteEndObject();
    }

    private sealed record Strategi(string Id, int Baris, string Sasaran, string Nama);

    private sealed record Arah(string Id, string Strategi, bool Stated, string Nama);
}
