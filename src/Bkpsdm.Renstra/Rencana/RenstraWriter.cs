using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>Writes a plan: indented, letters as they are, fields without a value left out.</summary>
internal static class RenstraWriter
{
    private static readonly RencanaJson Json = new(new JsonSerializerOptions(RencanaJson.Default.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    });

    public static string Write(BagianRencana data) => JsonSerializer.Serialize(data, Json.BagianRencana) + "\n";
}
