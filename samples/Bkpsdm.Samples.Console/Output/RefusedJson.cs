using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>The fields of a row that was refused.</summary>
internal static class RefusedJson
{
    public static void Write(Utf8JsonWriter json, ReadError error, Bahasa bahasa)
    {
        json.Number("baris", error.Line);
        json.WriteString("kolom", error.Path);
        json.WriteString("alasan", error.Code);
        json.WriteString("terbaca", error.Value);
        json.WriteString("pesan", error.Message.In(bahasa));
    }
}
