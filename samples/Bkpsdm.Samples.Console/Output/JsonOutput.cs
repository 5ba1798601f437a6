using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>JSON for programs: field names in camelCase, exact invariant numbers, unknown = null with its reason beside it.</summary>
internal static class JsonOutput
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    public static void Number(this Utf8JsonWriter json, string name, ValueOrReason<decimal> value)
    {
        json.WritePropertyName(name);
        value.Switch(number => json.WriteRawValue(Figures.Exact(number)), _ => json.WriteNullValue());
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteRawValue(Figures.Exact(number));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public static void Reason(this Utf8JsonWriter json, Reason? reason, Bahasa bahasa)
    {
        json.WriteString("alasan", reason?.Code);
        json.WriteString("keterangan", reason?.Text(bahasa));
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of objects, whose fields the writer adds.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Explanation(this Utf8JsonWriter json, Explanation explanation)
    {
        json.WritePropertyName("penjelasan");
        json.WriteRawValue(explanation.ToJson());
    }
}
