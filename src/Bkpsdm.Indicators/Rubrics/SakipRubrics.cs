
namespace Bkpsdm.Indicators;

/// <summary>The SAKIP instruments that are known, chosen by the year of measurement.</summary>
/// <remarks>
/// From 2021 that of Permenpan RB 88/2021. The instrument of 12/2015 (to 2020) is not confirmed well enough to stand here; for
/// its years a caller brings an instrument of its own.
/// </remarks>
public static class SakipRubrics
{
    private static readonly RubricSet<SakipInstrument> Set = RubricSet<SakipInstrument>.Create(instrument => instrument.Basis, PermenpanRb88Of2021.Instrumen);

    /// <summary>The instrument in a year of measurement.</summary>
    /// <param name="tahun">The year of measurement.</param>
    /// <returns>The reason where none is known (<c>DI_LUAR_RUBRIK</c>), or the instrument with its scale.</returns>
    public static ValueOrReason<SakipInstrument> For(TahunAnggaran tahun) => Set.For(tahun);
}
