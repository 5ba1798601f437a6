using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.5 as facts: name and printed fraction from the source, the rest authored because the sentences are not copied.</summary>
public static partial class FaktaTabel45
{
    private const string Authored = "Authored/fakta-indikator.json";

    /// <summary>The JSON of the table.</summary>
    /// <param name="tabel45">Sources/tabel-4.5.txt.</param>
    /// <param name="fakta">Authored/fakta-indikator.json: the facts by id, in the order of the table.</param>
    public static string Transcribe(string tabel45, string fakta)
    {
        using var document = JsonDocument.Parse(fakta);
        var definisi = Tabel45.Read(tabel45);
        var entries = document.RootElement.EnumerateObject().ToList();
        if (entries.Count != definisi.Count)
        {
            throw new TranscriptionException(Authored, $"must have {definisi.Count} entries, one a definition", $"{entries.Count}");
        }

        return DataText.OfSection("definisiIndikator", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", Tabel45.Name);
            writer.WriteString("judul", Tabel45.Title(tabel45));
            writer.WriteStartArray("baris");
            foreach (var (row, entry) in definisi.Zip(entries))
            {
                WriteBaris(writer, row, entry);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteBaris(Utf8JsonWriter writer, Definisi row, JsonProperty entry)
    {
        var printed = Fraction().Match(row.Rumus);
        CheckFormula(row, entry, printed.Success);
        writer.WriteStartObject();
        writer.WriteNumber("no", row.Baris);
        writer.WriteString("indikator", row.Nama);
        writer.WriteString("idIndikator", entry.Name);
        writer.WriteString("jenisRumus", printed.Success ? "rasio" : entry.Value.GetProperty("jenisRumus").GetString());
        WriteFakta(writer, entry.Value.GetProperty("fakta"), printed);
        foreach (var column in (string[])["formulasi", "relevansi"])
        {
            writer.WritePropertyName(column);
            entry.Value.GetProperty(column).WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteFakta(Utf8JsonWriter writer, JsonElement fakta, Match printed)
    {
        writer.WriteStartObject("fakta");
        foreach (var fact in fakta.EnumerateObject().Where(fact => fact.Name is "mendefinisikan" or "satuan"))
        {
            fact.WriteTo(writer);
        }

        if (printed.Success)
        {
            writer.WriteString("pembilang", Plain(printed.Groups["pembilang"].Value));
            writer.WriteString("penyebut", Plain(printed.Groups["penyebut"].Value));
        }

        foreach (var fact in fakta.EnumerateObject().Where(fact => fact.Name is not ("mendefinisikan" or "satuan")))
        {
            fact.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    // A plain fraction is read from the source; any other formula is named by hand, and its parts must stand in it.
    private static void CheckFormula(Definisi row, JsonProperty entry, bool printed)
    {
        var place = $"{Authored}, {entry.Name}";
        if (printed == entry.Value.TryGetProperty("jenisRumus", out _))
        {
            throw new TranscriptionException(place, "jenisRumus is for a formula that is not a plain fraction", row.Rumus);
        }

        foreach (var part in entry.Value.GetProperty("fakta").EnumerateObject().Where(fact => fact.Name is "pembilang" or "penyebut"))
        {
            if (printed || !row.Rumus.Contains(part.Value.GetString()!, StringComparison.Ordinal))
            {
                throw new TranscriptionException(place, $"{part.Name} must stand in the printed formula, and in no plain fraction", part.Value.GetString()!);
            }
        }
    }

    private static string Plain(string latex) =>
        latex.Replace("\\text{", string.Empty, StringComparison.Ordinal)
            .Replace("}", string.Empty, StringComparison.Ordinal)
            .Replace("\\geq", "≥", StringComparison.Ordinal)
            .Replace("\\ ", " ", StringComparison.Ordinal)
            .Replace("  ", " ", StringComparison.Ordinal);

    [GeneratedRegex(@"^\$\\frac\{(?<pembilang>.+)\}\{(?<penyebut>.+)\} \\times 100\\%\$$")]
    private static partial Regex Fraction();
}
