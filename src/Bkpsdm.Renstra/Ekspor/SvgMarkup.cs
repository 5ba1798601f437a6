using System.Text;

namespace Bkpsdm.Renstra;

/// <summary>Text and numbers as XML wants them.</summary>
internal static class SvgMarkup
{
    /// <summary>Escapes a text; what XML 1.0 cannot hold (control characters, half a surrogate pair) becomes the replacement character.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                escaped.Append(text, i++, 2);
            }
            else
            {
                escaped.Append(Escape(text[i]));
            }
        }

        return escaped.ToString();
    }

    /// <summary>A coordinate: at most two decimals, invariant, so that equal charts are equal bytes.</summary>
    public static string Number(decimal value)
    {
        var rounded = decimal.Round(value, 2, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : ExactText.Of(rounded);
    }

    /// <summary>True when a character above 0xFFFF begins, which takes two places.</summary>
    public static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static string Escape(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' or '\r' => " ",
        < ' ' or '\uFFFE' or '\uFFFF' => "\uFFFD",
        _ => char.IsSurrogate(letter) ? "\uFFFD" : letter.ToString(),
    };
}
