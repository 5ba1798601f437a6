using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.5 as facts: name and printed fraction from the source, the rest authored because the sentences are not copied.</summary>
internal static partial class FaktaTabel45
{
    private const string Fakta = "fakta-indikator.json";

    /// <summary>The JSON of the table; the facts are authored by id, in its order.</summary>
    public static string Text(Bahan bahan)
    {
        var definisi = Tabel45.Read(bahan);
        var fakta = Tulisan.ByName(Fakta, bahan.Authored("fakta-indikator")).For(definisi.Count);
        var rows = definisi.Zip(fakta.Keys, (row, id) => new Baris(row, id, fakta.Of(row.Baris, id), Fraction().Match(row.Rumus))).ToList();
        rows.ForEach(CheckFormula);
        return DataText.OfSection("definisiIndikator", Tabel45.Table(bahan), [.. KolomTabel.NamaJudul, Kolom<SourceTable>.Daftar("baris", _ => rows, Kolom)]);
    }

    private static Kolom<Baris>[] Kolom =>
    [
        Kolom<Baris>.Angka("no", row => row.Definisi.Baris),
        Kolom<Baris>.Teks("indikator", row => row.Definisi.Nama),
        Kolom<Baris>.Teks("idIndikator", row => row.Id),
        Kolom<Baris>.Teks("jenisRumus", row => row.Pecahan.Success ? "rasio" : row.Entri.GetProperty("jenisRumus").GetString()),
        new("fakta", WriteFakta),
        Kolom<Baris>.Salin("formulasi", row => row.Entri.GetProperty("formulasi")),
        Kolom<Baris>.Salin("relevansi", row => row.Entri.GetProperty("relevansi")),
    ];

    // What a formula prints stands behind what the text says of the indicator and its unit.
    private static void WriteFakta(Utf8JsonWriter writer, Baris row)
    {
        var facts = row.Entri.GetProperty("fakta").EnumerateObject().ToLookup(fact => fact.Name is "mendefinisikan" or "satuan");
        writer.WriteStartObject();
        facts[true].ToList().ForEach(fact => fact.WriteTo(writer));
        if (row.Pecahan.Success)
        {
            writer.WriteString("pembilang", Plain(row.Pecahan.Groups["pembilang"].Value));
            writer.WriteString("penyebut", Plain(row.Pecahan.Groups["penyebut"].Value));
        }

        facts[false].ToList().ForEach(fact => fact.WriteTo(writer));
        writer.WriteEndObject();
    }

    // A plain fraction is read from the source; any other formula is named by hand, and its parts must stand in it.
    private static void CheckFormula(Baris row)
    {
        var (place, printed, rumus) = ($"Authored/{Fakta}, {row.Id}", row.Pecahan.Success, row.Definisi.Rumus);
        if (printed == row.Entri.TryGetProperty("jenisRumus", out _))
        {
            throw new TranscriptionException(place, "jenisRumus is for a formula that is not a plain fraction", rumus);
        }

        foreach (var part in row.Entri.GetProperty("fakta").EnumerateObject().Where(fact => fact.Name is "pembilang" or "penyebut"))
        {
            if (printed || !rumus.Contains(part.Value.GetString()!, StringComparison.Ordinal))
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

    private sealed record Baris(Definisi Definisi, string Id, JsonElement Entri, Match Pecahan);
}
