using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Numbers quoted in the prose of the document: authored facts, each proven by the few words that hold its number and by the line that holds these words.</summary>
internal static class PernyataanProsa
{
    private const string Name = "pernyataan-prosa";
    private const int MostWords = 12;

    /// <summary>The JSON of the statements.</summary>
    public static string Text(Bahan bahan)
    {
        var prosa = ProsaSumber.Read(Name, bahan.Source(Name));
        var pernyataan = bahan.Authored(Name).GetProperty("pernyataan");
        var no = 0;
        foreach (var row in pernyataan.EnumerateArray())
        {
            Check(row, ++no);
            prosa.Prove($"{Name}, {no}", row.GetProperty("tempat").GetString()!, row.GetProperty("kutipan").GetString()!);
        }

        return DataText.OfSection("pernyataanProsa", pernyataan, Kolom<JsonElement>.Salin("baris", statements => statements));
    }

    private static void Check(JsonElement row, int no)
    {
        var nilai = row.GetProperty("nilai").GetString()!;
        var kutipan = row.GetProperty("kutipan").GetString()!;
        if (row.GetProperty("no").GetInt32() != no)
        {
            throw new TranscriptionException(Name, $"the statement must be number {no}", row.GetProperty("no").GetRawText());
        }

        if (kutipan.Split(' ').Length > MostWords)
        {
            throw new TranscriptionException($"{Name}, {no}", $"a quote has at most {MostWords} words", kutipan);
        }

        // The whole number, not a part of another one: 65 is not in 65,16.
        if (!Regex.IsMatch(kutipan, $@"(?<![\d.,]){Regex.Escape(nilai)}(?!\d|[.,]\d)"))
        {
            throw new TranscriptionException($"{Name}, {no}", $"the quote does not hold {nilai}", kutipan);
        }
    }
}
