using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Record to mend (<i>langkah perbaikan</i>), with its gain and the index after it.</summary>
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

    /// <summary>Record and its failed rules.</summary>
    public FailingRecord<TKey> Record { get; }

    /// <summary>Rise of the index when the record is mended (<i>kenaikan</i>), in points, unrounded. Unknown with <c>TANPA_POPULASI</c> where the index is unknown.</summary>
    public ValueOrReason<decimal> Kenaikan => ExactGain is { } gain ? Fraction.ToValue(gain) : Reason.NoPopulation;

    /// <summary>Index after this step and all steps before it, unrounded. Unknown where the index is unknown.</summary>
    public ValueOrReason<decimal> IndeksSesudah => ExactAfter is { } after ? Fraction.ToValue(after) : Reason.NoPopulation;

    internal Fraction? ExactGain { get; }

    internal Fraction? ExactAfter { get; }
}
