using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Gain of mending all failing records of one part, such as a unit (<i>bagian perbaikan</i>).</summary>
/// <typeparam name="TPart">The type of the part.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class MendingPart<TPart>
{
    internal MendingPart(TPart part, int records, Fraction? gain)
    {
        Part = part;
        Records = records;
        ExactGain = gain;
    }

    /// <summary>Part.</summary>
    public TPart Part { get; }

    /// <summary>Number of its failing records, 1 or more.</summary>
    public int Records { get; }

    /// <summary>Rise of the index of all records when they are mended (<i>kenaikan</i>), in points, unrounded. Unknown with <c>TANPA_POPULASI</c> where the index is unknown.</summary>
    public ValueOrReason<decimal> Kenaikan => ExactGain is { } gain ? Fraction.ToValue(gain) : Reason.NoPopulation;

    internal Fraction? ExactGain { get; }
}
