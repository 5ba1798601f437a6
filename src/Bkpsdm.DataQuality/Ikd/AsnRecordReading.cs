using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>A record read from a row of text, and the fields of it that could not be read (<i>hasil baca</i>).</summary>
/// <remarks>What could not be read is null in the record, so that a rule counts it where it says so. Immutable, but for the record.</remarks>
public sealed class AsnRecordReading
{
    internal AsnRecordReading(AsnRecord record, IReadOnlyList<ReadError> errors)
    {
        Record = record;
        Errors = errors;
    }

    /// <summary>The record.</summary>
    public AsnRecord Record { get; }

    /// <summary>The fields that could not be read, each with its column and line; they repeat no value, since a value is the person's data. Empty where all could.</summary>
    public IReadOnlyList<ReadError> Errors { get; }

    /// <summary>How many fields could not be read; nothing of the person.</summary>
    /// <returns>Such as <c>2 kesalahan</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Errors.Count} kesalahan");
}
