using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Gambar 3.2: the performance tree. The chart is a picture; the text layer lists its boxes level by level, and the causal chain.</summary>
public static partial class Gambar32
{
    private const string Name = "Gambar 3.2";
    private const string Authored = "Authored/gambar-3.2.json";
    private static readonly int[] Boxes = [1, 1, 2, 5, 8, 27];

    /// <summary>The JSON of the tree.</summary>
    /// <param name="source">Sources/gambar-3.2.txt.</param>
    /// <param name="tabel42">Sources/tabel-4.2.txt, which has the statements in full.</param>
    /// <param name="authored">Authored/gambar-3.2.json: explanations, corrections, links with their basis.</param>
    public static string Transcribe(string source, string tabel42, string authored)
    {
        var (judul, levels, chain) = Read(source);
        using var document = JsonDocument.Parse(authored);
        CheckChain(levels, chain);
        KoreksiTeks koreksi = new(Authored, document.RootElement.GetProperty("koreksi"));
        var explained = document.RootElement.GetProperty("level").EnumerateArray().ToList();
        var links = document.RootElement.GetProperty("kotak");
        var statements = Tabel42.Pernyataan(tabel42);
        var text = DataText.OfSection("pohonKinerja", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("gambar", Name);
            writer.WriteString("judul", judul);
            WriteLevels(writer, levels, chain, explained);
            writer.WriteStartArray("kotak");
            var no = 0;
            for (var level = 0; level < levels.Count; level++)
            {
                var id = explained[level].GetProperty("id").GetString()!;
                no = WriteBoxes(writer, no, id, levels[level], links.GetProperty(id), koreksi, statements);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        koreksi.RequireMet();
        return text;
    }

    private static (string Judul, List<Level> Levels, List<string> Chain) Read(string source)
    {
        List<string> title = [];
        List<Level> levels = [];
        List<string> chain = [];
        foreach (var line in source.Split('\n').Where(line => line.Length > 0))
        {
            if (line.StartsWith("**", StringComparison.Ordinal))
            {
                title.Add(line.Trim('*'));
            }
            else if (LevelHead().Match(line) is { Success: true } head)
            {
                levels.Add(new Level(head.Groups["nama"].Value, head.Groups["warna"].Value, [.. head.Groups["kotak"].Captures.Select(box => box.Value)]));
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                levels[^1].Kotak.Add(line[2..]);
            }
            else
            {
                chain.AddRange(line.Split('→', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
        }

        return levels.Select(level => level.Kotak.Count).SequenceEqual(Boxes)
            ? (string.Join(' ', title.Skip(1)), levels, chain)
            : throw new TranscriptionException(Name, $"must have {string.Join(", ", Boxes)} boxes", string.Join(", ", levels.Select(level => level.Kotak.Count)));
    }

    // The chain runs upwards and begins with what has no box.
    private static void CheckChain(List<Level> levels, List<string> chain)
    {
        if (!chain.Skip(1).Reverse().SequenceEqual(levels.Select(level => level.Nama)))
        {
            throw new TranscriptionException(Name, "the causal chain must name the levels from the lowest to the highest", string.Join(" → ", chain));
        }
    }

    private static void WriteLevels(Utf8JsonWriter writer, List<Level> levels, List<string> chain, List<JsonElement> explained)
    {
        writer.WriteStartArray("level");
        for (var index = 0; index < explained.Count; index++)
        {
            var level = index < levels.Count ? levels[index] : null;
            var words = explained[index].GetProperty("penjelasan");
            writer.WriteStartObject();
            writer.WriteString("id", explained[index].GetProperty("id").GetString());
            writer.WriteNumber("urutan", index + 1);
            writer.WriteString("nama", level?.Nama ?? chain[0]);
            writer.WriteString("warna", level?.Warna);
            writer.WriteBoolean("berkotak", level is not null);
            writer.WriteStartObject("penjelasan");
            writer.WriteString("id", words.GetProperty("id").GetString());
            writer.WriteString("en", words.GetProperty("en").GetString());
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static int WriteBoxes(Utf8JsonWriter writer, int no, string level, Level boxes, JsonElement links, KoreksiTeks koreksi, IReadOnlyCollection<string> statements)
    {
        if (links.GetArrayLength() != boxes.Kotak.Count)
        {
            throw new TranscriptionException($"{Authored}, {level}", $"must have {boxes.Kotak.Count} entries, one a box", $"{links.GetArrayLength()}");
        }

        for (var index = 0; index < boxes.Kotak.Count; index++)
        {
            no++;
            var nama = boxes.Kotak[index];
            CheckBasis(koreksi.Used(nama), links[index], statements);
            writer.WriteStartObject();
            writer.WriteString("id", $"{level}-{index + 1}");
            writer.WriteNumber("baris", no);
            writer.WriteString("level", level);
            writer.WritePropertyName("nama");
            koreksi.Write(writer, nama);
            WriteTautan(writer, "induk", links[index]);
            WriteTautan(writer, "simpul", links[index]);
            writer.WriteString("idPernyataan", links[index].TryGetProperty("idPernyataan", out var statement) ? statement.GetString() : null);
            writer.WriteEndObject();
        }

        return no;
    }

    // A box is a node of the plan by the document's own words only where it repeats the node's statement letter by letter.
    private static void CheckBasis(string used, JsonElement links, IReadOnlyCollection<string> statements)
    {
        var stated = links.TryGetProperty("simpul", out var simpul) && simpul.GetProperty("dasar").GetString() == "dinyatakan";
        if (stated && !statements.Contains(used))
        {
            throw new TranscriptionException(Authored, "the link is called stated, but Tabel 4.2 has no such statement", used);
        }
    }

    private static void WriteTautan(Utf8JsonWriter writer, string name, JsonElement links)
    {
        if (!links.TryGetProperty(name, out var link))
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("id", link.GetProperty("id").GetString());
        writer.WriteString("dasar", link.GetProperty("dasar").GetString());
        writer.WriteEndObject();
    }

    [GeneratedRegex(@"^(?:- |➤ )\*?(?<nama>[A-Za-z ]+?)\*? \(Kotak (?<warna>[A-Za-z ]+)\):(?: (?<kotak>.+))?$")]
    private static partial Regex LevelHead();

    private sealed record Level(string Nama, string Warna, List<string> Kotak);
}
