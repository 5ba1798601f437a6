using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>How one aspect changed between two results.</summary>
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

    /// <summary>The later score less the earlier one, in points; or why it is unknown.</summary>
    public ValueOrReason<decimal> Selisih { get; }
}
