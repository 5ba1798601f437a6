using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>The marks of type in the text layer; they say nothing that the data need.</summary>
internal static partial class SourceMarks
{
    /// <summary>The text without marks of bold and italic type.</summary>
    public static string Strip(string cell) => Type().Replace(cell, string.Empty);

    /// <summary>The text without marks of type, paragraphs and formulas, and without blanks around it.</summary>
    public static string Plain(string cell) => Any().Replace(cell.Replace(@"\geq", "≥", StringComparison.Ordinal), string.Empty).Trim();

    [GeneratedRegex("</?[bi]>")]
    private static partial Regex Type();

    [GeneratedRegex("</?(?:b|i|p|math)>")]
    private static partial Regex Any();
}
