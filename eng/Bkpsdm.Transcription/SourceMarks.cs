using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>The marks of type in the text layer; they say nothing that the data need.</summary>
internal static partial class SourceMarks
{
    public static string Strip(string cell) =>
        cell.Replace("<b>", string.Empty, StringComparison.Ordinal).Replace("</b>", string.Empty, StringComparison.Ordinal);

    /// <summary>The text without marks of bold type, paragraphs and formulas, and without blanks around it.</summary>
    public static string Plain(string cell) => Tag().Replace(cell.Replace(@"\geq", "≥", StringComparison.Ordinal), string.Empty).Trim();

    [GeneratedRegex("</?(?:b|p|math)>")]
    private static partial Regex Tag();
}
