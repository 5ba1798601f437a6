namespace Bkpsdm.Transcription;

/// <summary>The marks of bold type in the text layer; they say nothing that the data need.</summary>
internal static class SourceMarks
{
    public static string Strip(string cell) =>
        cell.Replace("<b>", string.Empty, StringComparison.Ordinal).Replace("</b>", string.Empty, StringComparison.Ordinal);
}
