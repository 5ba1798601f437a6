namespace Bkpsdm.Transcription;

/// <summary>A source or an authored text that is not what the transcription expects: what, where and the value found.</summary>
public sealed class TranscriptionException : Exception
{
    /// <summary>Describes a fault at a place in a source.</summary>
    /// <param name="place">The table or file, and the line or entry in it.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="value">The value found.</param>
    public TranscriptionException(string place, string problem, string value)
        : base($"{place}: {problem} ('{value}')")
    {
    }
}
