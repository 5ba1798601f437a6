using System.Text.Json;
using System.Text.RegularExpressions;
using KotakBernomor = (int Baris, Bkpsdm.Transcription.Gambar32.Kotak Kotak);

namespace Bkpsdm.Transcription;

/// <summary>Gambar 3.2: the performance tree. The chart is a picture; the text layer lists its boxes level by level, and the causal chain.</summary>
internal static partial class Gambar32
{
    private const string Name = "Gambar 3.2";
    private const string Authored = "Authored/gambar-3.2.json";
    private static readonly int[] BoxCounts = [1, 1, 2, 5, 8, 27];

    /// <summary>The JSON of the tree; explanations, corrections and links with their basis are authored.</summary>
    public static string Text(Bahan bahan)
    {
        var (judul, levels, chain) = Read(bahan.Source("gambar-3.2"));
        var authored = bahan.Authored("gambar-3.2");
        CheckChain(levels, chain);
        KoreksiTeks koreksi = new(Authored, authored.GetProperty("koreksi"));
        List<JsonElement> explained = [.. authored.GetProperty("level").EnumerateArray()];
        var rungs = explained.Select((words, index) => new Jenjang(index + 1, words, index < levels.Count ? levels[index] : new(chain[0], null, []))).ToList();
        var boxes = rungs.Take(levels.Count).SelectMany(rung => Boxes(rung, authored.GetProperty("kotak"))).ToList();
        CheckBasis(boxes, koreksi, TabelRencana.Pernyataan(bahan));
        var text = DataText.OfSection(
            "pohonKinerja",
            judul,
            Kolom<string>.Teks("gambar", _ => Name),
            Kolom<string>.Teks("judul", title => title),
            Kolom<string>.Daftar("level", _ => rungs, KolomLevel),
            Kolom<string>.Daftar("kotak", _ => boxes.Select((box, index) => (index + 1, box)), KolomKotak(koreksi)));
        koreksi.RequireMet();
        return text;
    }

    private static Kolom<Jenjang>[] KolomLevel =>
    [
        Kolom<Jenjang>.Teks("id", rung => rung.Id),
        Kolom<Jenjang>.Angka("urutan", rung => rung.Urutan),
        Kolom<Jenjang>.Teks("nama", rung => rung.Level.Nama),
        Kolom<Jenjang>.Teks("warna", rung => rung.Level.Warna),
        new("berkotak", (writer, rung) => writer.WriteBooleanValue(rung.Level.Warna is not null)),
        Kolom<Jenjang>.Objek("penjelasan", rung => new Penjelasan(rung.Tulisan.GetProperty("penjelasan")), Penjelasan.Kolom),
    ];

    private static Kolom<KotakBernomor>[] KolomKotak(KoreksiTeks koreksi) =>
    [
        Kolom<KotakBernomor>.Teks("id", row => row.Kotak.Id),
        Kolom<KotakBernomor>.Angka("baris", row => row.Baris),
        Kolom<KotakBernomor>.Teks("level", row => row.Kotak.Level),
        Tabel41Sel.Under<KotakBernomor>("nama", row => koreksi.Sel(row.Kotak.Nama)),
        Tautan.Under<KotakBernomor>("induk", row => Tautan.From(row.Kotak.Tautan, "induk")),
        Tautan.Under<KotakBernomor>("simpul", row => Tautan.From(row.Kotak.Tautan, "simpul")),
        Kolom<KotakBernomor>.Teks("idPernyataan", row => row.Kotak.Tautan.TryGetProperty("idPernyataan", out var statement) ? statement.GetString() : null),
    ];

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

        return levels.Select(level => level.Kotak.Count).SequenceEqual(BoxCounts)
            ? (string.Join(' ', title.Skip(1)), levels, chain)
            : throw new TranscriptionException(Name, $"must have {string.Join(", ", BoxCounts)} boxes", string.Join(", ", levels.Select(level => level.Kotak.Count)));
    }

    // The chain runs upwards and begins with what has no box.
    private static void CheckChain(List<Level> levels, List<string> chain)
    {
        if (!chain.Skip(1).Reverse().SequenceEqual(levels.Select(level => level.Nama)))
        {
            throw new TranscriptionException(Name, "the causal chain must name the levels from the lowest to the highest", string.Join(" → ", chain));
        }
    }

    private static IEnumerable<Kotak> Boxes(Jenjang rung, JsonElement links)
    {
        var level = Tulisan.ByNumber("gambar-3.2.json", links.GetProperty(rung.Id)).For(rung.Level.Kotak.Count);
        return rung.Level.Kotak.Select((nama, index) => new Kotak($"{rung.Id}-{index + 1}", rung.Id, nama, level.Of(index + 1)));
    }

    // A box is a node of the plan by the document's own words only where it repeats the node's statement letter by letter.
    private static void CheckBasis(List<Kotak> boxes, KoreksiTeks koreksi, IReadOnlyCollection<string> statements)
    {
        if (boxes.Find(box => Tautan.From(box.Tautan, "simpul")?.Dasar == "dinyatakan" && !statements.Contains(koreksi.Used(box.Nama))) is { } box)
        {
            throw new TranscriptionException(Authored, "the link is called stated, but Tabel 4.2 has no such statement", box.Nama);
        }
    }

    [GeneratedRegex(@"^(?:- |➤ )\*?(?<nama>[A-Za-z ]+?)\*? \(Kotak (?<warna>[A-Za-z ]+)\):(?: (?<kotak>.+))?$")]
    private static partial Regex LevelHead();

    /// <summary>A box of the chart with its authored links.</summary>
    internal sealed record Kotak(string Id, string Level, string Nama, JsonElement Tautan);

    private sealed record Level(string Nama, string? Warna, List<string> Kotak);

    private sealed record Jenjang(int Urutan, JsonElement Tulisan, Level Level)
    {
        public string Id => Tulisan.GetProperty("id").GetString()!;
    }
}
