namespace Bkpsdm.DataQuality;

/// <summary>A row of a query for failing records (<i>baris disparitas</i>): the caller's key, a bit for each record rule, and the shared groups.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <remarks>Filled by the host's query provider; the model names the rules.</remarks>
public sealed class FailingRow<TKey>
{
    /// <summary>The caller's key.</summary>
    public TKey Key { get; set; } = default!;

    /// <summary>The failed record rules: bit i is that of the i-th record rule of the model, counted from 0.</summary>
    public long Mask { get; set; }

    /// <summary>The group of the record for each group rule of the model, in its order; null where the record shares no group.</summary>
    public IReadOnlyList<string?> Groups { get; set; } = [];
}
