using System.Text.Json;

namespace Bkpsdm.Tests;

/// <summary>The places of a JSON text by their paths, and the text with one of them spoiled.</summary>
internal static class JsonPlaces
{
    public static IEnumerable<(string Path, JsonValueKind Kind)> Of(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. Of(document.RootElement, "$")];
    }

    /// <summary>The text with another value at one place; the value is written as it stands.</summary>
    public static string With(string text, string path, string value)
    {
        using var document = JsonDocument.Parse(text);
        return Written(document.RootElement, "$", (at, element) => at == path ? value : null);
    }

    /// <summary>The text with other fields in the object at one place: each field is given by its written form.</summary>
    public static string WithFields(string text, string path, Func<IReadOnlyList<string>, IEnumerable<string>> change)
    {
        using var document = JsonDocument.Parse(text);
        return Written(document.RootElement, "$", (at, element) => at != path ? null
            : "{" + string.Join(",", change([.. element.EnumerateObject().Select(field => JsonSerializer.Serialize(field.Name) + ":" + field.Value.GetRawText())])) + "}");
    }

    private static IEnumerable<(string Path, JsonValueKind Kind)> Of(JsonElement element, string path) =>
        Children(element, path).SelectMany(child => Of(child.Element, child.Path)).Prepend((path, element.ValueKind));

    private static IEnumerable<(JsonElement Element, string Path)> Children(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(field => (field.Value, $"{path}.{field.Name}")),
        JsonValueKind.Array => element.EnumerateArray().Select((item, i) => (item, FormattableString.Invariant($"{path}[{i}]"))),
        _ => [],
    };

    private static string Written(JsonElement element, string path, Func<string, JsonElement, string?> other) => other(path, element) ?? element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().Select(field => JsonSerializer.Serialize(field.Name) + ":" + Written(field.Value, $"{path}.{field.Name}", other))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select((item, i) => Written(item, FormattableString.Invariant($"{path}[{i}]"), other))) + "]",
        _ => element.GetRawText(),
    };
}
