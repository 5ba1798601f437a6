namespace Bkpsdm.DataQuality;

/// <summary>Record that fails at least one rule (<i>rekaman disparitas</i>): the caller's key and the codes of the rules, and nothing of the person.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class FailingRecord<TKey>
{
    internal FailingRecord(TKey key, IReadOnlyList<string> codes)
    {
        Key = key;
        Codes = codes;
    }

    /// <summary>Key of the caller (<i>kunci</i>), such as a row number.</summary>
    public TKey Key { get; }

    /// <summary>Codes of the failed rules, in the order of the model.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Key and codes.</summary>
    /// <returns>Such as <c>17: COM_1, CON_2</c>.</returns>
    public override string ToString() => $"{Key}: {string.Join(", ", Codes)}";
}
