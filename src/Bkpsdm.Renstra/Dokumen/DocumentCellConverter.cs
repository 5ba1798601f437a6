using System.Text.Json;
using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Reads a cell: text, null for a lost cell, or an object with <c>terbaca, dipakai, alasan, kepastian</c> for a corrected one.</summary>
internal sealed class DocumentCellConverter : JsonConverter<DocumentCell>
{
    public override bool HandleNull => true;

    public override DocumentCell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => DocumentCell.Create(reader.GetString()),
        JsonTokenType.StartObject => Corrected(JsonSerializer.Deserialize(ref reader, CellJson.Default.CorrectionData)!),
        _ => throw new JsonException("A cell is text, null, or an object with terbaca, dipakai, alasan and kepastian."),
    };

    public override void Write(Utf8JsonWriter writer, DocumentCell value, JsonSerializerOptions options)
    {
        if (value.Correction is null)
        {
            writer.WriteStringValue(value.AsRead);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("terbaca", value.AsRead);
        writer.WriteString("dipakai", value.Correction.Used);
        writer.WriteStartObject("alasan");
        writer.WriteString("id", value.Correction.Reason.Indonesia);
        writer.WriteString("en", value.Correction.Reason.English);
        writer.WriteEndObject();
        writer.WriteString("kepastian", value.Correction.Certainty == CorrectionCertainty.Proven ? "terbukti" : "mungkin");
        writer.WriteEndObject();
    }

    private static DocumentCell Corrected(CorrectionData data)
    {
        if (string.IsNullOrWhiteSpace(data.Alasan.Id) || string.IsNullOrWhiteSpace(data.Alasan.En))
        {
            throw new JsonException("A correction gives its reason in both languages.");
        }

        var certainty = data.Kepastian switch
        {
            "terbukti" => CorrectionCertainty.Proven,
            "mungkin" => CorrectionCertainty.Likely,
            _ => throw new JsonException("The certainty of a correction is terbukti or mungkin."),
        };
        return DocumentCell.Create(data.Terbaca, CellCorrection.Create(data.Dipakai, BilingualText.Create(data.Alasan.Id, data.Alasan.En), certainty));
    }
}
