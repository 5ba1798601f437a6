using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm;

/// <summary>
/// Finds the fault of a document that could not be read, and its place: goes through the document beside the contract of its types. Only a
/// failed read runs it, so that a sound document pays nothing.
/// </summary>
#pragma warning disable CA1812 // Only packages that read documents by their types use it.
internal sealed class JsonDiagnosis
{
    private readonly JsonSerializerOptions options;
    private bool readOn;

    private JsonDiagnosis(JsonSerializerOptions options) => this.options = options;

    /// <summary>The first fault of the document in its own order.</summary>
    /// <param name="json">The text that could not be read.</param>
    /// <param name="contract">The type that it should be.</param>
    /// <param name="fault">The fault that the reader gave; it stands where the contract finds nothing.</param>
    public static ReadError Of(string json, JsonTypeInfo contract, JsonException fault)
    {
        JsonDiagnosis diagnosis = new(contract.Options);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = contract.Options.MaxDepth });
            diagnosis.Value(document.RootElement, contract, "$");
        }
        catch (DataFault found)
        {
            // Unless it read on, the reader stopped at the same fault and knows its line.
            return found.Error.WithPlace(found.Error.Path ?? "$", fault.LineNumber is { } line && !diagnosis.readOn ? (int)line + 1 : null);
        }
        catch (JsonException syntax)
        {
            // The reader knows the path, but may have stopped before the fault of the text.
            return JsonFault.Of(syntax.LineNumber is null || syntax.LineNumber == fault.LineNumber ? fault : syntax);
        }

        return JsonFault.Of(fault);
    }

    /// <summary>Goes through a part that is read later than the document around it.</summary>
    /// <exception cref="DataFault">The first fault of the part.</exception>
    public static void Check(JsonElement part, JsonTypeInfo contract, string path) => new JsonDiagnosis(contract.Options).Value(part, contract, path);

    private void Value(JsonElement element, JsonTypeInfo contract, string path)
    {
        // A value that may be null has no fields of its own; the value in it has.
        contract = Nullable.GetUnderlyingType(contract.Type) is { } inner ? options.GetTypeInfo(inner) : contract;
        switch (contract.Kind)
        {
            case JsonTypeInfoKind.Object:
                Object(element, contract, path);
                break;
            case JsonTypeInfoKind.Dictionary:
                Dictionary(element, contract, path);
                break;
            case JsonTypeInfoKind.Enumerable:
                List(element, contract, path);
                break;
            case var _ when contract.Type == typeof(JsonElement):
                Raw(element, path);
                break;
            default:
                Leaf(element, contract, path);
                break;
        }
    }

    private void Object(JsonElement element, JsonTypeInfo contract, string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var (name, value) in Members(element, path))
        {
            var at = path + "." + name;
            var known = contract.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal))
                ?? throw Unknown(at, contract);
            Once(name, seen, at);
            Field(value, known, at);
        }

        if (contract.Properties.FirstOrDefault(property => IsRequired(property) && !seen.Contains(property.Name)) is { } missing)
        {
            throw new DataFault("BIDANG_TIDAK_ADA", "Bidang yang diwajibkan tidak ada.", "A required field is missing.", path + "." + missing.Name);
        }
    }

    private void Dictionary(JsonElement element, JsonTypeInfo contract, string path)
    {
        var item = options.GetTypeInfo(contract.ElementType!);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var (name, value) in Members(element, path))
        {
            Once(name, seen, path + "." + name);
            Value(value, item, path + "." + name);
        }
    }

    private static IEnumerable<(string Name, JsonElement Value)> Members(JsonElement element, string path) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().Select(field => (Text(() => field.Name, path), field.Value))
        : throw Shape(path, "objek { }", "an object { }", element);

    private static void Once(string name, HashSet<string> seen, string path)
    {
        if (!seen.Add(name))
        {
            throw new DataFault("BIDANG_GANDA", "Bidang ini tertulis dua kali; hapus salah satunya.", "This field stands twice; delete one of them.", path);
        }
    }

    private void Field(JsonElement element, JsonPropertyInfo property, string path)
    {
        var contract = options.GetTypeInfo(property.PropertyType);
        if (property.CustomConverter is null && element.ValueKind != JsonValueKind.Null)
        {
            Value(element, contract, path);
        }
        else if (element.ValueKind == JsonValueKind.Null && !(property.AssociatedParameter?.IsNullable ?? property.IsSetNullable))
        {
            throw new DataFault("BIDANG_KOSONG", "Bidang ini null; isi nilainya.", "This field is null; fill in its value.", path);
        }
    }

    private void List(JsonElement element, JsonTypeInfo contract, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            throw Shape(path, "daftar [ ]", "an array [ ]", element);
        }

        var item = options.GetTypeInfo(contract.ElementType!);
        var index = 0;
        foreach (var value in element.EnumerateArray())
        {
            Item(value, item, FormattableString.Invariant($"{path}[{index}]"));
            index++;
        }
    }

    // A lost cell may be null. Where the reader lets a null pass that means nothing, the checks after it refuse it.
    private void Item(JsonElement element, JsonTypeInfo contract, string path)
    {
        if (element.ValueKind != JsonValueKind.Null || MeansSomething(element, contract))
        {
            Value(element, contract, path);
            return;
        }

        readOn = !contract.Type.IsValueType;
        throw Elements.Missing(path);
    }

    private static bool MeansSomething(JsonElement element, JsonTypeInfo contract)
    {
        try
        {
            return element.Deserialize(contract) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Any JSON, which is read later: only what no JSON should be is refused here.
    private static void Raw(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            Text(element.GetString!, path);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            for (var i = 0; i < element.GetArrayLength(); i++)
            {
                Raw(element[i], FormattableString.Invariant($"{path}[{i}]"));
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            foreach (var (name, value) in Members(element, path))
            {
                Once(name, seen, path + "." + name);
                Raw(value, path + "." + name);
            }
        }
    }

    private static void Leaf(JsonElement element, JsonTypeInfo contract, string path)
    {
        try
        {
            if (element.ValueKind == JsonValueKind.String)
            {
                Text(element.GetString!, path);
            }

            element.Deserialize(contract);
        }
        catch (JsonException fault)
        {
            throw Shape(path + (fault.Path is { Length: > 1 } inner ? inner.Substring(1) : string.Empty), Kind(contract, Bahasa.Indonesia), Kind(contract, Bahasa.English), element);
        }
    }

    private static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false };

    // An escaped half of a surrogate pair is JSON and no text; the reader says so by an exception.
    private static string Text(Func<string> read, string path)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw UnicodeText.Broken(path);
        }
    }

    private static DataFault Unknown(string path, JsonTypeInfo contract)
    {
        var list = string.Join(", ", contract.Properties.Select(property => property.Name));
        return new DataFault("BIDANG_TIDAK_DIKENAL", $"Bidang tidak dikenal; yang dikenal: {list}.", $"Unknown field; the known ones are {list}.", path);
    }

    private static DataFault Shape(string path, string indonesia, string english, JsonElement element) => new(
        "BENTUK_SALAH",
        $"Harus {indonesia}.",
        $"Must be {english}.",
        path,
        element.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? null : element.GetRawText());

    private static string Kind(JsonTypeInfo contract, Bahasa bahasa)
    {
        var type = Nullable.GetUnderlyingType(contract.Type) ?? contract.Type;
        var english = bahasa == Bahasa.English;
        return type == typeof(string) ? english ? "a text in quotes" : "teks dalam tanda petik"
            : type == typeof(bool) ? "true/false"
            : type == typeof(int) || type == typeof(long) ? english ? "a whole number" : "bilangan bulat"
            : type == typeof(decimal) ? english ? "a number" : "angka"
            : type == typeof(LocalDate) ? english ? "a date yyyy-MM-dd" : "tanggal yyyy-MM-dd"
            : english ? "as the schema says" : "seperti dalam skema";
    }
}
