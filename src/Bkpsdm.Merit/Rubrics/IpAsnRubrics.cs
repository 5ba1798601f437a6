using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The rubrics of the professionalism index that are known, chosen by the year of measurement.</summary>
/// <remarks>From 2019 that of Peraturan BKN 8/2019. Before, BKN used a model of gaps that is not held here.</remarks>
public static class IpAsnRubrics
{
    private static readonly RubricSet<IpAsnRubric> Set = RubricSet<IpAsnRubric>.Create(rubric => rubric.Basis, PeraturanBkn8Of2019.Rubrik);

    /// <summary>The rubric in a year of measurement.</summary>
    /// <param name="tahun">The year of measurement.</param>
    /// <returns>The reason <c>DI_LUAR_RUBRIK</c>, or the rubric.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public static ValueOrReason<IpAsnRubric> For(TahunAnggaran tahun) => Set.For(tahun);
}
