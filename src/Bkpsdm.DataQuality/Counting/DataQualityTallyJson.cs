using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.DataQuality;

/// <summary>Writes and reads the state of a tally; strict, because a state that is read wrongly would be merged silently.</summary>
internal static class DataQualityTallyJson
{
    private const string Kind = "kualitas-data";
    private const int Version = 1;

    public static string Write(DataQualityTally tally)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("jenis", Kind);
            json.WriteNumber("versi", Version);
            json.WriteString("model", tally.Identity);
            json.WriteNumber("rekaman", tally.Records);
            WriteRules(json, tally);
            WriteGroups(json, tally);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static OneOf<ReadError, DataQualityTally> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Tally(document.RootElement);
        }
        catch (JsonException fault)
        {
            return JsonFault.Of(fault);
        }
        catch (DataFault fault)
        {
            return fault.Error;
        }
    }

    private static void WriteRules(Utf8JsonWriter json, DataQualityTally tally)
    {
        json.WriteStartArray("aturan");
        for (var i = 0; i < tally.Frame.RecordRules.Count; i++)
        {
            json.WriteStartArray();
            json.WriteStringValue(tally.Frame.RecordRules[i]);
            json.WriteNumberValue(tally.State.Counts[2 * i]);
            json.WriteNumberValue(tally.State.Counts[(2 * i) + 1]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteGroups(Utf8JsonWriter json, DataQualityTally tally)
    {
        json.WriteStartArray("kelompok");
        for (var i = 0; i < tally.Frame.GroupRules.Count; i++)
        {
            json.WriteStartArray();
            json.WriteStringValue(tally.Frame.GroupRules[i]);
            json.WriteStartObject();
            foreach (var group in tally.State.Groups[i].OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                json.WriteNumber(group.Key, group.Value);
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static DataQualityTally Tally(JsonElement root)
    {
        RequireFields(root);
        if (root.GetProperty("jenis").ValueKind != JsonValueKind.String || root.GetProperty("jenis").GetString() != Kind)
        {
            throw Fault("JENIS_SALAH", "Bukan rekapitulasi kualitas data.", "Not a tally of data quality.", "$.jenis");
        }

        if (Whole(root.GetProperty("versi"), "$.versi") != Version)
        {
            throw Fault("VERSI_TIDAK_DIKENAL", "Versi tidak dikenal; yang dikenal: 1.", "Unknown version; the known one is 1.", "$.versi");
        }

        var records = Rows(root.GetProperty("aturan"), "$.aturan", 3);
        var groups = Rows(root.GetProperty("kelompok"), "$.kelompok", 2);
        var frame = new TallyFrame(Text(root.GetProperty("model"), "$.model"), Codes(records, "$.aturan"), Codes(groups, "$.kelompok"));
        var state = new TallyState(frame) { Records = Whole(root.GetProperty("rekaman"), "$.rekaman") };
        ReadRules(records, state);
        ReadGroups(groups, state);
        return DataQualityTally.Of(frame, state);
    }

    private static void ReadRules(JsonElement[] rows, TallyState state)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var path = FormattableString.Invariant($"$.aturan[{i}]");
            var population = Whole(rows[i][1], path + "[1]");
            var disparate = Whole(rows[i][2], path + "[2]");
            if (disparate > population || population > state.Records)
            {
                throw Fault("HITUNGAN_TIDAK_MUNGKIN", "Disparitas melebihi populasi, atau populasi melebihi rekaman.", "More disparate records than population, or a larger population than records.", path);
            }

            state.Counts[2 * i] = population;
            state.Counts[(2 * i) + 1] = disparate;
        }
    }

    private static void ReadGroups(JsonElement[] rows, TallyState state)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var path = FormattableString.Invariant($"$.kelompok[{i}][1]");
            if (rows[i][1].ValueKind != JsonValueKind.Object)
            {
                throw Fault("BENTUK_SALAH", "Harus objek kelompok dan jumlah anggotanya.", "Must be an object of groups and their members.", path);
            }

            foreach (var group in rows[i][1].EnumerateObject())
            {
                var members = Whole(group.Value, $"{path}.{group.Name}");
                state.AddGroup(i, group.Name, members > 0 ? members : throw Fault("HITUNGAN_TIDAK_MUNGKIN", "Kelompok tanpa anggota tidak ditulis.", "A group without members is not written.", $"{path}.{group.Name}"));
            }
        }
    }

    private static void RequireFields(JsonElement root)
    {
        string[] fields = ["jenis", "versi", "model", "rekaman", "aturan", "kelompok"];
        if (root.ValueKind != JsonValueKind.Object || !root.EnumerateObject().Select(field => field.Name).OrderBy(name => name, StringComparer.Ordinal).SequenceEqual(fields.OrderBy(name => name, StringComparer.Ordinal)))
        {
            throw Fault("BENTUK_SALAH", $"Harus objek dengan {string.Join(", ", fields)}.", $"Must be an object with {string.Join(", ", fields)}.", "$");
        }
    }

    private static JsonElement[] Rows(JsonElement array, string path, int length)
    {
        JsonElement[] rows = array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray()] : throw Fault("BENTUK_SALAH", "Harus daftar.", "Must be an array.", path);
        var wrong = Array.FindIndex(rows, row => row.ValueKind != JsonValueKind.Array || row.GetArrayLength() != length);
        return wrong < 0 ? rows : throw Fault("BENTUK_SALAH", FormattableString.Invariant($"Harus daftar dengan {length} isi."), FormattableString.Invariant($"Must be an array of {length}."), FormattableString.Invariant($"{path}[{wrong}]"));
    }

    private static string[] Codes(JsonElement[] rows, string path)
    {
        string[] codes = [.. rows.Select((row, i) => Text(row[0], FormattableString.Invariant($"{path}[{i}][0]")))];
        return codes.Distinct(StringComparer.Ordinal).Count() == codes.Length ? codes : throw Fault("KODE_GANDA", "Satu kode tertulis dua kali.", "One code is written twice.", path);
    }

    private static string Text(JsonElement value, string path) =>
        DataFault.RequireText(value.ValueKind == JsonValueKind.String ? value.GetString() : null, path);

    private static long Whole(JsonElement value, string path) => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var whole) && whole >= 0
        ? whole
        : throw Fault("BUKAN_CACAH", "Harus bilangan bulat, 0 atau lebih.", "Must be a whole number, 0 or more.", path);

    private static DataFault Fault(string code, string indonesia, string english, string path) => new(code, indonesia, english, path);
}
