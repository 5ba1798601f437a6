using System.Globalization;
using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>One cell: as read (null where the scan lost it), and what is used instead with the reason.</summary>
internal sealed record Tabel41Sel(string? Terbaca, string? Koreksi = null, string AlasanId = "", string AlasanEn = "", bool Terbukti = false)
{
    public string? Dipakai => Koreksi ?? Terbaca;

    /// <summary>The number used, in the manner of the document: a full stop for thousands, a comma for decimals.</summary>
    public decimal? Angka => decimal.TryParse(Dipakai?.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        ? value
        : null;

    public void Write(Utf8JsonWriter writer)
    {
        if (Koreksi is null)
        {
            writer.WriteStringValue(Terbaca);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("terbaca", Terbaca);
        writer.WriteString("dipakai", Koreksi);
        writer.WriteStartObject("alasan");
        writer.WriteString("id", AlasanId);
        writer.WriteString("en", AlasanEn);
        writer.WriteEndObject();
        writer.WriteString("kepastian", Terbukti ? "terbukti" : "mungkin");
        writer.WriteEndObject();
    }
}
