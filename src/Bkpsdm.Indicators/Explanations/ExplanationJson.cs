using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bkpsdm.Indicators;

/// <summary>Writes an explanation as JSON with a stable order of fields.</summary>
internal static class ExplanationJson
{
    public static string Write(Explanation explanation)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, explanation);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Explanation step)
    {
        json.WriteStartObject();
        Write(json, "uraian", step.Title);
        Write(json, "hitungan", step.Working);
        step.Result.Switch(
            value => WriteResult(json, value),
            reason => WriteReason(json, reason));
        json.WriteString("satuan", step.Satuan?.Kode);
        Write(json, "predikat", step.Verdict);
        Write(json, step.Basis);
        json.WriteStartArray("langkah");
        foreach (var child in step.Steps)
        {
            Write(json, child);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, decimal value)
    {
        json.WritePropertyName("hasil");
        json.WriteRawValue(ExactText.Of(value));
        json.WriteNull("alasan");
        json.WriteNull("keterangan");
    }

    private static void WriteReason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteNull("hasil");
        json.WriteString("alasan", reason.Code);
        Write(json, "keterangan", BilingualText.Create(reason.Text(Bahasa.Indonesia), reason.Text(Bahasa.English)));
    }

    private static void Write(Utf8JsonWriter json, string name, BilingualText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", text.Indonesia);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LegalBasis? basis)
    {
        if (basis is null)
        {
            json.WriteNull("dasarHukum");
            return;
        }

        json.WriteStartObject("dasarHukum");
        json.WriteString("peraturan", basis.Regulation);
        json.WriteString("pasal", basis.Article);
        json.WriteString("uraian", basis.Text(Bahasa.Indonesia));
        json.WriteEndObject();
    }
}
