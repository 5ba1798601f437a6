using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>A row of a file that is read as a stream: its cells, or why it cannot be used. The cells hold until the next row is read.</summary>
internal sealed record TextRow(int Line, IReadOnlyList<string?> Cells, ReadError? Unusable = null)
{
    /// <summary>Fields of the row that cannot be used, while the rest of it can.</summary>
    public IReadOnlyList<ReadError> Faults { get; init; } = [];
}
