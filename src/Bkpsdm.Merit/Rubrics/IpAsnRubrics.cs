using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The known rubrics of the professionalism index, chosen by the year of measurement.</summary>
/// <remarks>The rubric of Peraturan BKN 8/2019 holds from 2019. The earlier model of gaps of BKN is not held here.</remarks>
public static class IpAsnRubrics
{
    private static readonly RubricSet<IpAsnRubric> Set = RubricSet<IpAsnRubric>.Create(rubric => rubric.Basis, PeraturanBkn8Of2019.Rubrik);

    /// <summary>The rubric in a year of measurement.</summary>
    /// <param name="tahun">The year of measurement.</param>
    /// <returns>The rubric, or the reason <c>DI_LUAR_RUBRIK</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public static ValueOrReason<IpAsnRubric> For(TahunAnggaran tahun) => Set.For(tahun);
}
