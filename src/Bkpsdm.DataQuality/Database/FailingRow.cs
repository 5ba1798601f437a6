namespace Bkpsdm.DataQuality;

/// <summary>A row of a query for failing records (<i>baris disparitas</i>): the caller's key and a bit for each record rule.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <remarks>Filled by the host's query provider; <see cref="DataQualityModel{T}.ToFailing"/> names the rules.</remarks>
public sealed class FailingRow<TKey>
{
    /// <summary>The caller's key.</summary>
    public TKey Key { get; set; } = default!;

    /// <summary>Bit i is set where the record fails the i-th record rule of the model, counted from 0.</summary>
    public long Mask { get; set; }
}
