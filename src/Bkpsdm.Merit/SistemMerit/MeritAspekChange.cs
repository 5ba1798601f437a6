using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The change of one aspect between two results.</summary>
/// <remarks>Immutable; made by <see cref="MeritComparison.Of"/>.</remarks>
public sealed class MeritAspekChange
{
    internal MeritAspekChange(MeritAspekResult earlier, MeritAspekResult later)
    {
        Earlier = earlier;
        Later = later;
        Selisih = MeritComparison.Less(later.Nilai, earlier.Nilai);
    }

    /// <summary>The aspect in the earlier result.</summary>
    public MeritAspekResult Earlier { get; }

    /// <summary>The aspect in the later result.</summary>
    public MeritAspekResult Later { get; }

    /// <summary>The later score less the earlier one, in points, or the reason why it is unknown.</summary>
    public ValueOrReason<decimal> Selisih { get; }
}
