namespace Bkpsdm.DataQuality;

/// <summary>A record that at least one rule finds disparate (<i>rekaman disparitas</i>): the caller's key and the codes, and nothing of the person.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class FailingRecord<TKey>
{
    internal FailingRecord(TKey key, IReadOnlyList<string> codes)
    {
        Key = key;
        Codes = codes;
    }

    /// <summary>The caller's key (<i>kunci</i>), such as a row number.</summary>
    public TKey Key { get; }

    /// <summary>The codes of the rules that the record fails, in the order of the model.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Key and codes.</summary>
    /// <returns>Such as <c>17: COM_1, CON_2</c>.</returns>
    public override string ToString() => $"{Key}: {string.Join(", ", Codes)}";
}
