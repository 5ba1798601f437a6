using System.Text;
using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Finds the text that holds half of a character pair, raw or escaped. Only a failed read looks for it.</summary>
internal static class BrokenText
{
    public static ReadError Find(string json)
    {
        var line = 1;
        for (var i = 0; i < json.Length; i++)
        {
            line += json[i] == '\n' ? 1 : 0;
            if (char.IsHighSurrogate(json[i]) && i + 1 < json.Length && char.IsLowSurrogate(json[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(json[i]))
            {
                return Error("$", line);
            }
        }

        return FindEscaped(json);
    }

    private static ReadError FindEscaped(string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = 1_000 });
        JsonPath path = new();
        try
        {
            while (reader.Read())
            {
                path.Step(ref reader);
            }
        }
        catch (InvalidOperationException)
        {
            var at = (int)Math.Min(reader.TokenStartIndex, int.MaxValue);
            return Error(path.ToString(), 1 + Encoding.UTF8.GetBytes(json).Take(at).Count(unit => unit == (byte)'\n'));
        }
        catch (JsonException fault)
        {
            return JsonFault.Of(fault);
        }

        return JsonFault.Of("$", null);
    }

    private static ReadError Error(string path, int line) => ReadError.Create(
        "TEKS_TIDAK_SAH",
        BilingualText.Create(
            "Teks memuat setengah huruf (pasangan surogat yang terpotong); tulis ulang teks ini.",
            "The text holds half a character (a cut surrogate pair); write this text again."),
        path: path,
        line: line);
}
