using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Writes the findings of a report as JSON with a stable order of fields.</summary>
internal static class AuditJson
{
    public static string Write(AuditReport report, Bahasa bahasa)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var finding in report.Findings)
            {
                Write(json, finding, bahasa);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Finding finding, Bahasa bahasa)
    {
        var place = finding.Place;
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("aturan", finding.Rule.Code);
        json.WriteString("tingkat", AuditWords.Word(finding.Rule.Severity));
        json.WriteString("kategori", AuditWords.Word(finding.Rule.Category));
        json.WriteString("tabel", place.Reference.IsEmpty ? null : place.Reference.Tabel);
        Whole(json, "baris", place.Reference.IsEmpty ? null : place.Reference.Baris);
        json.WriteString("kode", place.Kode);
        json.WriteString("indikator", place.IdIndikator);
        Whole(json, "tahun", place.Tahun.IsEmpty ? null : place.Tahun.Year);
        json.WriteString("kolom", place.Kolom);
        json.WriteString("jalur", place.Path.Length > 0 ? place.Path : null);
        json.WriteString("terbaca", finding.Numbers.AsRead);
        Value(json, "dipakai", finding.Numbers.Used);
        Value(json, "dihitung", finding.Numbers.Computed);
        Value(json, "selisih", finding.Numbers.Difference is { } difference ? difference : default(FindingValue));
        json.WriteString("sebab", finding.Cause);
        Parts(json, finding);
        json.WriteString("pesan", finding.Message.In(bahasa));
        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("bagian");
        foreach (var cause in finding.Causes)
        {
            json.WriteStartObject();
            json.WriteString("sebab", cause.Id);
            Value(json, "jumlah", cause.Amount is { } amount ? amount : default(FindingValue));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Whole(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Value(Utf8JsonWriter json, string name, FindingValue value)
    {
        if (value.Number is { } number)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(ExactText.Of(number));
        }
        else
        {
            json.WriteString(name, value.Content);
        }
    }
}
