using System.Text;

namespace Bkpsdm.Indicators;

/// <summary>Writes an explanation as a nested Markdown list.</summary>
internal static class ExplanationMarkdown
{
    public static string Write(Explanation explanation, Bahasa bahasa)
    {
        var text = new StringBuilder();
        Write(text, explanation, bahasa, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Explanation step, Bahasa bahasa, int depth)
    {
        text.Append(' ', depth * 2).Append("- ").Append(Escape(ExplanationText.Line(step, bahasa)));
        if (step.Basis is not null)
        {
            text.Append(" *(").Append(ExplanationText.BasisLabel(bahasa)).Append(": ").Append(Escape(step.Basis.Text(bahasa))).Append(")*");
        }

        text.Append('\n');
        foreach (var child in step.Steps)
        {
            Write(text, child, bahasa, depth + 1);
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '*' or '_' or '[' or ']' or '<' or '>' or '`' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
