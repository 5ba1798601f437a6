using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The scales of the public satisfaction index that followed one another, chosen by the year of measurement.</summary>
/// <remarks>2004 to 2016 the scale of KepMenPAN 25/2004, from 2017 that of Permenpan RB 14/2017; before 2004 there is none.</remarks>
public static class IkmRubrics
{
    private static readonly RubricSet<BandScale> Exact = Make(KepmenPan25Of2004.NikScale, PermenpanRb14Of2017.NikScale);
    private static readonly RubricSet<BandScale> Printed = Make(KepmenPan25Of2004.NikScalePrinted011, PermenpanRb14Of2017.NikScalePrinted011);

    /// <summary>The scale of the NIK in a year of measurement.</summary>
    /// <param name="tahun">The year of measurement.</param>
    /// <param name="weights">The convention of the weights; with the printed ones the range begins at 24.75.</param>
    /// <returns>The reason where no scale was in force (<c>DI_LUAR_RUBRIK</c>), or the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    public static ValueOrReason<BandScale> For(TahunAnggaran tahun, IkmWeights weights) =>
        (ReferenceEquals(Guard.Against.Null(weights), IkmWeights.Printed011) ? Printed : Exact).For(tahun);

    private static RubricSet<BandScale> Make(params BandScale[] scales) => RubricSet<BandScale>.Create(scale => scale.Basis, scales);
}
