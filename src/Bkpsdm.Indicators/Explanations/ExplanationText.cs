using System.Text;

namespace Bkpsdm.Indicators;

/// <summary>Writes an explanation as indented plain text.</summary>
internal static class ExplanationText
{
    public static string Write(Explanation explanation, Bahasa bahasa)
    {
        var text = new StringBuilder();
        Write(text, explanation, bahasa, 0);
        return text.ToString();
    }

    /// <summary>Title, working, result, unit and predikat in one line; shared with the Markdown form.</summary>
    public static string Line(Explanation step, Bahasa bahasa)
    {
        var line = new StringBuilder(step.Title.In(bahasa));
        line.Append(':');
        if (step.Working is not null)
        {
            line.Append(' ').Append(step.Working.In(bahasa)).Append(" =");
        }

        line.Append(' ').Append(step.Result.Match(
            value => Working.Number(value, bahasa),
            reason => (bahasa == Bahasa.English ? "unknown, " : "tidak diketahui, ") + reason.Text(bahasa) + " [" + reason.Code + "]"));
        if (step.Satuan is not null && step.Result.IsKnown)
        {
            line.Append(' ').Append(step.Satuan.Nama.In(bahasa));
        }

        if (step.Verdict is not null)
        {
            line.Append(" -> ").Append(step.Verdict.In(bahasa));
        }

        return line.ToString();
    }

    public static string BasisLabel(Bahasa bahasa) => bahasa == Bahasa.English ? "legal basis" : "dasar hukum";

    private static void Write(StringBuilder text, Explanation step, Bahasa bahasa, int depth)
    {
        text.Append(' ', depth * 2).Append(Line(step, bahasa)).Append('\n');
        if (step.Basis is not null)
        {
            text.Append(' ', (depth * 2) + 2).Append('[').Append(BasisLabel(bahasa)).Append(": ").Append(step.Basis.Text(bahasa)).Append("]\n");
        }

        foreach (var child in step.Steps)
        {
            Write(text, child, bahasa, depth + 1);
        }
    }
}
