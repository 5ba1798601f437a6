namespace Bkpsdm.DataQuality;

/// <summary>Row of a query for failing records (<i>baris disparitas</i>): the caller's key, a bit for each record rule, and the shared groups.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <remarks>Filled by the host's query provider; the model names the rules.</remarks>
public sealed class FailingRow<TKey>
{
    /// <summary>Key of the caller.</summary>
    public TKey Key { get; set; } = default!;

    /// <summary>Failed record rules. Bit i stands for the i-th record rule of the model, counted from 0.</summary>
    public long Mask { get; set; }

    /// <summary>Shared groups of the record, one for each group rule of the model in its order; null where it shares none.</summary>
    public IReadOnlyList<string?> Groups { get; set; } = [];
}
