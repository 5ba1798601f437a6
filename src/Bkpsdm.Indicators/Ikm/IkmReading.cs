namespace Bkpsdm.Indicators;

/// <summary>The reading of many responses: the tally of the complete ones, and the refused ones.</summary>
/// <remarks>Immutable; made by <see cref="IkmTally.FromResponses"/>.</remarks>
public sealed class IkmReading
{
    internal IkmReading(IkmTally tally, List<ReadError> refused)
    {
        Tally = tally;
        Refused = refused.AsReadOnly();
    }

    /// <summary>The tally of the complete responses.</summary>
    public IkmTally Tally { get; }

    /// <summary>One error for each refused response, with its line from 1, in the order of the input.</summary>
    public IReadOnlyList<ReadError> Refused { get; }
}
