using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>What mending all failing records of a part gains (<i>bagian perbaikan</i>), such as those of one unit.</summary>
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

    /// <summary>The part.</summary>
    public TPart Part { get; }

    /// <summary>How many of its records fail a rule, 1 or more.</summary>
    public int Records { get; }

    /// <summary>How much the index of the whole rises when they are mended (<i>kenaikan</i>), in points, unrounded; unknown with <c>TANPA_POPULASI</c> where the index is.</summary>
    public ValueOrReason<decimal> Kenaikan => ExactGain is { } gain ? Fraction.ToValue(gain) : Reason.NoPopulation;

    internal Fraction? ExactGain { get; }
}
