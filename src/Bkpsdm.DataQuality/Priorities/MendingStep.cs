using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>One record to mend (<i>langkah perbaikan</i>): what it gains and where the index stands after it.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class MendingStep<TKey>
{
    internal MendingStep(FailingRecord<TKey> record, Fraction gain, Fraction after)
    {
        Record = record;
        ExactGain = gain;
        ExactAfter = after;
    }

    /// <summary>The record and the rules that it fails.</summary>
    public FailingRecord<TKey> Record { get; }

    /// <summary>How much the index rises when the record is mended (<i>kenaikan</i>), in points, unrounded.</summary>
    public ValueOrReason<decimal> Kenaikan => Fraction.ToValue(ExactGain);

    /// <summary>The index after this and all steps before it, unrounded.</summary>
    public ValueOrReason<decimal> IndeksSesudah => Fraction.ToValue(ExactAfter);

    internal Fraction ExactGain { get; }

    internal Fraction ExactAfter { get; }
}
