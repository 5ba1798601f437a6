using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>An indicator in the annual plan (<i>indikator Renja</i>): the target of the year, and its split over the triwulan where that is allowed.</summary>
/// <remarks>Immutable.</remarks>
public sealed class IndikatorRenja
{
    private readonly ValueOrReason<Trajectory> trajectory;
    private readonly TahunAnggaran tahun;

    internal IndikatorRenja(IndikatorRow baris, ValueOrReason<UkuranIndikator> ukuran, TahunAnggaran tahun)
    {
        this.tahun = tahun;
        Row = baris;
        Ukuran = ukuran;
        Target = baris.TargetAt(tahun);
        trajectory = baris.ToTrajectory(
            ukuran.Match(found => found.FinalRule, _ => default),
            ukuran.Match(found => found.Polarity, _ => default));
    }

    /// <summary>The row of the plan.</summary>
    public IndikatorRow Row { get; }

    /// <summary>The measure of the indicator; unknown where the plan brings no definition.</summary>
    public ValueOrReason<UkuranIndikator> Ukuran { get; }

    /// <summary>The target of the year in the unit of the row, or why the cell holds none.</summary>
    public ValueOrReason<decimal> Target { get; }

    /// <summary>The target of the year split evenly over the four triwulan. The remainder goes to the earlier ones.</summary>
    /// <param name="langkah">The smallest part that is given out, above zero: 1 document.</param>
    /// <returns>
    /// Four shares, each of one triwulan alone, or a reason. Percentages and scores are not split (<c>TIDAK_ADITIF</c>): the plan must
    /// state their triwulan itself. Other reasons are <c>ATURAN_AKHIR_BELUM_DITETAPKAN</c>, <c>BUKAN_KELIPATAN_LANGKAH</c>, the reason of
    /// the target, or that of an unreadable unit.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="langkah"/> is not above zero.</exception>
    public ValueOrReason<IReadOnlyList<decimal>> Triwulan(decimal langkah) => langkah > 0
        ? trajectory.Bind(path => path.SplitTriwulan(tahun, langkah))
        : throw new ArgumentOutOfRangeException(nameof(langkah), langkah, "The step must be above zero.");
}
