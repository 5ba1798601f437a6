using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bkpsdm;

/// <summary>A value in a JSON text and its path. A broken value is a fault that names the path.</summary>
internal readonly struct JsonPlace(JsonElement element, string path)
{
    public string Path { get; } = path;

    public bool IsNull => element.ValueKind == JsonValueKind.Null;

    public bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>A field of an object whose fields were checked.</summary>
    public JsonPlace this[string name] => new(element.GetProperty(name), $"{Path}.{name}");

    /// <summary>Reads a text and leaves no JSON open; a fault names the line.</summary>
    public static T Read<T>(string json, Func<JsonPlace, T> read)
    {
        using var document = Parse(UnicodeText.Require(json));
        return read(new JsonPlace(document.RootElement, "$"));
    }

    public DataFault Fault(string code, string indonesia, string english) => new(code, indonesia, english, Path, Shown());

    /// <summary>The members of an object, whatever their names are; none stands twice.</summary>
    public (string Name, JsonPlace Value)[] Members()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Fault("BENTUK_SALAH", "Harus objek { }.", "Must be an object { }.");
        }

        List<(string Name, JsonPlace Value)> members = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var name = Valid(() => member.Name);
            var value = new JsonPlace(member.Value, $"{Path}.{name}");
            members.Add(seen.Add(name) ? (name, value) : throw value.Fault("BIDANG_GANDA", "Bidang ini tertulis dua kali; hapus salah satunya.", "This field stands twice; delete one of them."));
        }

        return [.. members];
    }

    /// <summary>Checks that an object has these fields and no other.</summary>
    public void RequireFields(IReadOnlyCollection<string> names)
    {
        var members = Members();
        foreach (var (name, value) in members)
        {
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                throw value.Unknown(names);
            }
        }

        RequireField(names.FirstOrDefault(name => !Array.Exists(members, member => member.Name == name)));
    }

    /// <summary>The fields of an object that has the required ones, perhaps the optional ones, and no other.</summary>
    public Dictionary<string, JsonPlace> Fields(IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional)
    {
        Dictionary<string, JsonPlace> fields = new(StringComparer.Ordinal);
        foreach (var (name, value) in Members())
        {
            fields.Add(name, required.Contains(name, StringComparer.Ordinal) || optional.Contains(name, StringComparer.Ordinal) ? value : throw value.Unknown(required.Concat(optional)));
        }

        RequireField(required.FirstOrDefault(name => !fields.ContainsKey(name)));
        return fields;
    }

    /// <summary>A field that every object of this kind has.</summary>
    public JsonPlace Required(string name)
    {
        RequireField(Array.Exists(Members(), member => member.Name == name) ? null : name);
        return this[name];
    }

    /// <summary>The items of an array of so many.</summary>
    public JsonPlace[] Items(int length) => element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == length
        ? Items()
        : throw Fault("BENTUK_SALAH", FormattableString.Invariant($"Harus daftar [ ] dengan {length} isi."), FormattableString.Invariant($"Must be an array [ ] of {length}."));

    /// <summary>The items of an array.</summary>
    public JsonPlace[] Items()
    {
        var at = Path;
        return element.ValueKind == JsonValueKind.Array
            ? [.. element.EnumerateArray().Select((item, i) => new JsonPlace(item, FormattableString.Invariant($"{at}[{i}]")))]
            : throw Fault("BENTUK_SALAH", "Harus daftar [ ].", "Must be an array [ ].");
    }

    /// <summary>A text that is not blank.</summary>
    public string Text() => DataFault.RequireText(AnyText(), Path);

    /// <summary>A text that may be empty.</summary>
    public string AnyText()
    {
        var text = element;
        return IsText
            ? Valid(() => text.GetString()!)
            : throw Fault("BENTUK_SALAH", "Harus teks dalam tanda petik.", "Must be a text in quotes.");
    }

    /// <summary>A value of a type that knows its own JSON.</summary>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        try
        {
            return element.Deserialize(type)!;
        }
        catch (JsonException)
        {
            throw Fault("BENTUK_SALAH", "Bentuknya tidak seperti dalam skema.", "It is not as the schema says.");
        }
    }

    /// <summary>A whole number from 0.</summary>
    public long Count() => Whole() is >= 0 and var whole
        ? whole
        : throw Fault("BUKAN_CACAH", "Harus bilangan bulat, 0 atau lebih, tanpa koma.", "Must be a whole number, 0 or more, without a decimal point.");

    /// <summary>A whole number; null where it is none.</summary>
    public long? Whole() => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var whole) ? whole : null;

    // A whole part of a document is no value to repeat in a message: it may be long, and hold what nobody asked to see.
    private string? Shown() => element.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? null : element.GetRawText();

    private static JsonDocument Parse(string json)
    {
        if (json.StartsWith("\uFEFF", StringComparison.Ordinal))
        {
            throw new DataFault("JSON_TIDAK_SAH", "Teks diawali tanda urutan bita (BOM); simpan tanpa tanda itu.", "The text begins with a byte order mark; save it without.", "$");
        }

        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException fault)
        {
            throw new DataFault(JsonFault.Of(fault));
        }
    }

    private DataFault Unknown(IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return Fault("BIDANG_TIDAK_DIKENAL", $"Bidang tidak dikenal; yang dikenal: {list}.", $"Unknown field; the known ones are {list}.");
    }

    private void RequireField(string? missing)
    {
        if (missing is not null)
        {
            throw new DataFault("BIDANG_TIDAK_ADA", "Bidang yang diwajibkan tidak ada.", "A required field is missing.", $"{Path}.{missing}");
        }
    }

    // An escaped half of a surrogate pair is JSON and no text; the reader says so by an exception.
    private string Valid(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            throw UnicodeText.Broken(Path);
        }
    }
}
