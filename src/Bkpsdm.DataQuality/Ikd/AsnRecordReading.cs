using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Record read from a row of text, with its unreadable fields (<i>hasil baca</i>).</summary>
/// <remarks>An unreadable field is null in the record, and the rules judge it as such. Immutable, but for the record.</remarks>
public sealed class AsnRecordReading
{
    internal AsnRecordReading(AsnRecord record, IReadOnlyList<ReadError> errors)
    {
        Record = record;
        Errors = errors;
    }

    /// <summary>Record.</summary>
    public AsnRecord Record { get; }

    /// <summary>Errors of the unreadable fields, each with its column and line. They repeat no value, since a value is the person's data.</summary>
    public IReadOnlyList<ReadError> Errors { get; }

    /// <summary>Number of unreadable fields, and nothing of the person.</summary>
    /// <returns>Such as <c>2 kesalahan</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Errors.Count} kesalahan");
}
