using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>A dimension of a model of data quality (<i>dimensi</i>): its weight and its rules.</summary>
/// <typeparam name="T">The record type.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class QualityDimension<T>
{
    internal QualityDimension(string kode, BilingualText nama, long bobot, long whole, IReadOnlyList<DisparityRule<T>> rules)
    {
        Kode = kode;
        Nama = nama;
        Bobot = bobot;
        Whole = whole;
        Rules = rules;
    }

    /// <summary>The code, unique within the model.</summary>
    public string Kode { get; }

    /// <summary>The name in both languages.</summary>
    public BilingualText Nama { get; }

    /// <summary>The weight (<i>bobot</i>) in parts of the whole of the model.</summary>
    public long Bobot { get; }

    /// <summary>The whole of which the weights of its rules are parts.</summary>
    public long Whole { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<DisparityRule<T>> Rules { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Kode"/>.</returns>
    public override string ToString() => Kode;

    internal QualityDimension<THost> Map<THost>(RecordMap<T, THost> map) => new(Kode, Nama, Bobot, Whole, [.. Rules.Select(rule => rule.Map(map))]);
}
