using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>Writes and reads the state of a tally; strict, because a state that is read wrongly would be merged silently.</summary>
internal static class IkmTallyJson
{
    private const string Kind = "ikm";
    private const long Version = 1;
    private static readonly string[] Fields = ["jenis", "versi", "instrumen", "periode", "responden", "frekuensi"];

    public static string Write(IkmTally tally)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("jenis", Kind);
            json.WriteNumber("versi", Version);
            json.WriteString("instrumen", tally.Instrumen);
            json.WriteString("periode", tally.Periode);
            json.WriteNumber("responden", tally.Responden);
            WriteFrequencies(json, tally);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static OneOf<ReadError, IkmTally> Read(string json)
    {
        if (!IsUnicode(json))
        {
            return Error("JSON_TIDAK_TERBACA", "Teks bukan Unicode yang sah.", "The text is no valid Unicode.", null, "$");
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Read(document.RootElement);
        }
        catch (JsonException error)
        {
            return ReadError.Create(
                "JSON_TIDAK_TERBACA",
                BilingualText.Create("Bukan JSON yang sah.", "Not valid JSON."),
                path: "$",
                line: error.LineNumber is { } line ? (int)line + 1 : null);
        }
    }

    /// <summary>Whether every half of a surrogate pair has its other half.</summary>
    public static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    private static void WriteFrequencies(Utf8JsonWriter json, IkmTally tally)
    {
        json.WriteStartArray("frekuensi");
        for (var unsur = 1; unsur <= IkmTally.UnsurCount; unsur++)
        {
            json.WriteStartArray();
            for (var score = IkmTally.MinimumScore; score <= IkmTally.MaximumScore; score++)
            {
                json.WriteNumberValue(tally.Frequency(unsur, score));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static OneOf<ReadError, IkmTally> Read(JsonElement root) =>
        (CheckFields(root) ?? CheckHead(root)) is { } error ? error : ReadBody(root);

    private static ReadError? CheckFields(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Error("ISIAN_TIDAK_SAH", "Harus sebuah objek JSON.", "A JSON object is needed.", root, "$");
        }

        foreach (var property in root.EnumerateObject())
        {
            if (!Fields.Any(field => property.NameEquals(field)))
            {
                return Error("ISIAN_TIDAK_DIKENAL", "Hasil hitung IKM tidak memiliki isian lain daripada " + string.Join(", ", Fields) + ".", "An IKM tally has no other fields than " + string.Join(", ", Fields) + ".", property.Value, "$");
            }
        }

        return Array.Find(Fields, field => !root.TryGetProperty(field, out _)) is { } missing
            ? Error("ISIAN_TIDAK_ADA", "Isian ini harus ada.", "This field is needed.", null, "$." + missing)
            : null;
    }

    private static ReadError? CheckHead(JsonElement root)
    {
        if (TextOf(root, "jenis") != Kind)
        {
            return Error("ISIAN_TIDAK_SAH", "Harus \"ikm\".", "It must be \"ikm\".", root.GetProperty("jenis"), "$.jenis");
        }

        if (WholeOf(root.GetProperty("versi")) != Version)
        {
            return Error("VERSI_TIDAK_DIKENAL", "Harus 1.", "It must be 1.", root.GetProperty("versi"), "$.versi");
        }

        return Array.Find(["instrumen", "periode"], field => string.IsNullOrWhiteSpace(TextOf(root, field))) is { } blank
            ? Error("ISIAN_TIDAK_SAH", "Harus teks yang tidak kosong.", "It must be a text that is not blank.", root.GetProperty(blank), "$." + blank)
            : null;
    }

    private static OneOf<ReadError, IkmTally> ReadBody(JsonElement root)
    {
        if (ReadFrequencies(root.GetProperty("frekuensi"), out var frequencies) is { } error)
        {
            return error;
        }

        var tally = IkmTally.FromFrequencies(TextOf(root, "instrumen")!, TextOf(root, "periode")!, frequencies);
        return tally.IsT1 && WholeOf(root.GetProperty("responden")) != tally.AsT1.Responden
            ? Error("JUMLAH_RESPONDEN_BERBEDA", "Harus sama dengan jumlah frekuensi tiap unsur.", "It must equal the sum of the frequencies of each element.", root.GetProperty("responden"), "$.responden")
            : tally;
    }

    private static ReadError? ReadFrequencies(JsonElement array, out List<IReadOnlyList<long>> rows)
    {
        rows = [];
        if (array.ValueKind != JsonValueKind.Array)
        {
            return NotAnArray(array, "$.frekuensi");
        }

        foreach (var row in array.EnumerateArray())
        {
            var path = FormattableString.Invariant($"$.frekuensi[{rows.Count}]");
            if (ReadRow(row, path, out var counts) is { } error)
            {
                return error;
            }

            rows.Add(counts);
        }

        return null;
    }

    private static ReadError? ReadRow(JsonElement array, string path, out List<long> counts)
    {
        counts = [];
        if (array.ValueKind != JsonValueKind.Array)
        {
            return NotAnArray(array, path);
        }

        foreach (var cell in array.EnumerateArray())
        {
            if (WholeOf(cell) is not { } count)
            {
                return Error("FREKUENSI_TIDAK_SAH", "Frekuensi harus bilangan bulat.", "A frequency must be a whole number.", cell, string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", path, counts.Count));
            }

            counts.Add(count);
        }

        return null;
    }

    private static ReadError NotAnArray(JsonElement element, string path) => Error("ISIAN_TIDAK_SAH", "Harus sebuah larik (array).", "It must be an array.", element, path);

    private static long? WholeOf(JsonElement element) => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var whole) ? whole : null;

    private static string? TextOf(JsonElement root, string field)
    {
        var element = root.GetProperty(field);
        if (element.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is valid JSON and no text.
            return null;
        }
    }

    private static ReadError Error(string code, string indonesia, string english, JsonElement? value, string path) =>
        ReadError.Create(code, BilingualText.Create(indonesia, english), value?.GetRawText(), path);
}
