using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>Reads a JSON file that is an array of flat objects.</summary>
internal sealed class InputJson
{
    private readonly string file;
    private readonly Bahasa bahasa;
    private readonly string path;
    private readonly Dictionary<string, JsonElement> fields = new(StringComparer.Ordinal);

    private InputJson(string file, Bahasa bahasa, string path, JsonElement element)
    {
        this.file = file;
        this.bahasa = bahasa;
        this.path = path;
        foreach (var field in element.EnumerateObject())
        {
            var name = Unicode(path, () => field.Name);
            if (!fields.TryAdd(name, field.Value))
            {
                throw InputFault.Of(file, ReadError.Create("BIDANG_GANDA", BilingualText.Create(
                    "Bidang ini tertulis dua kali; hapus salah satunya.", "This field stands twice; delete one of them."), path: $"{path}.{name}"), bahasa);
            }
        }
    }

    public static IReadOnlyList<InputJson> Objects(string file, string text, Bahasa bahasa)
    {
        try
        {
            var root = JsonDocument.Parse(text).RootElement;
            if (root.ValueKind != JsonValueKind.Array || root.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
            {
                throw InputFault.Of(file, Fault("Isi berkas harus larik objek.", "The file must be an array of objects.", "$"), bahasa);
            }

            return [.. root.EnumerateArray().Select((item, i) => new InputJson(file, bahasa, $"$[{i}]", item))];
        }
        catch (JsonException fault)
        {
            throw InputFault.Of(file, Fault("JSON tidak sah di sini; angka ditulis biasa, tanpa NaN.", "The JSON is not valid here; numbers are plain, NaN is none.", fault.Path ?? "$").WithPlace(fault.Path ?? "$", (int)(fault.LineNumber ?? 0) + 1), bahasa);
        }
    }

    /// <summary>The text of a field; a number as its text; empty where the field is missing or null.</summary>
    public string Text(string name) => !fields.TryGetValue(name, out var value) ? string.Empty : value.ValueKind switch
    {
        JsonValueKind.String => Unicode($"{path}.{name}", value.GetString),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Null => string.Empty,
        _ => throw InputFault.Of(file, Fault("Harus teks atau angka.", "Must be text or a number.", $"{path}.{name}"), bahasa),
    };

    /// <summary>The text of a field whatever it holds, for readers that judge each row themselves; empty where the field is missing or null.</summary>
    public string Written(string name) => !fields.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null ? string.Empty
        : value.ValueKind == JsonValueKind.String ? Unicode($"{path}.{name}", value.GetString)
        : value.GetRawText();

    public decimal? Number(string name) => !fields.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number
        : throw InputFault.Of(file, Fault("Harus angka atau null.", "Must be a number or null.", $"{path}.{name}", value.GetRawText()), bahasa);

    // An escaped half of a surrogate pair is JSON and no text; the platform says so by an exception.
    private string Unicode(string place, Func<string?> text)
    {
        try
        {
            return text()!;
        }
        catch (InvalidOperationException)
        {
            throw InputFault.Of(file, JsonStream.NoText.WithPlace(place), bahasa);
        }
    }

    private static ReadError Fault(string indonesia, string english, string path, string? value = null) =>
        ReadError.Create("JSON_TIDAK_SAH", BilingualText.Create(indonesia, english), value, path);
}
