using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>One record to mend (<i>langkah perbaikan</i>): what it gains and where the index stands after it.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class MendingStep<TKey>
{
    internal MendingStep(FailingRecord<TKey> record, Fraction? gain, Fraction? after)
    {
        Record = record;
        ExactGain = gain;
        ExactAfter = after;
    }

    /// <summary>The record and the rules that it fails.</summary>
    public FailingRecord<TKey> Record { get; }

    /// <summary>How much the index rises when the record is mended (<i>kenaikan</i>), in points, unrounded; unknown with <c>TANPA_POPULASI</c> where the index is.</summary>
    public ValueOrReason<decimal> Kenaikan => ExactGain is { } gain ? Fraction.ToValue(gain) : Reason.NoPopulation;

    /// <summary>The index after this and all steps before it, unrounded; unknown where the index is.</summary>
    public ValueOrReason<decimal> IndeksSesudah => ExactAfter is { } after ? Fraction.ToValue(after) : Reason.NoPopulation;

    internal Fraction? ExactGain { get; }

    internal Fraction? ExactAfter { get; }
}
