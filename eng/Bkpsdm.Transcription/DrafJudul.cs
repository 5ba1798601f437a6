namespace Bkpsdm.Transcription;

/// <summary>The titles of the lampiran of April 2025: the lines from "Rekapitulasi" down to the table.</summary>
internal static class DrafJudul
{
    /// <summary>The title on one line.</summary>
    /// <param name="name">The lampiran, as "Lampiran III".</param>
    /// <param name="source">Its source lines.</param>
    public static string Read(string name, string source)
    {
        var lines = source.Split('\n')
            .SkipWhile(line => !line.StartsWith("Rekapitulasi ", StringComparison.Ordinal))
            .TakeWhile(line => line.Length > 0 && !line.Contains('\t', StringComparison.Ordinal))
            .Select(line => line.Trim())
            .ToList();
        return lines.Count > 0
            ? string.Join(' ', lines)
            : throw new TranscriptionException(name, "the title must begin with Rekapitulasi", "(no such line)");
    }
}
