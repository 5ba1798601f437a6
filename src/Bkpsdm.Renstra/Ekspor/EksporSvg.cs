using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Charts of a plan as SVG (<i>grafik</i>): trajectory, funding, cascade, aspects.</summary>
/// <remarks>The same input gives the same bytes. An unknown value is never drawn as zero; its reason stands under the chart.</remarks>
public static class EksporSvg
{
    /// <summary>Draws a trajectory (<i>lintasan</i>): baseline, targets and realisations by year, with the bands of a scale behind them.</summary>
    /// <remarks>Every number stands in a table under the chart. An unknown year leaves a gap in the line.</remarks>
    /// <param name="judul">The title, usually the name of the indicator.</param>
    /// <param name="lintasan">Baseline, targets and final condition.</param>
    /// <param name="realisasi">The realisations by year, in the unit of the trajectory; empty for none. A year with a reason is a gap.</param>
    /// <param name="skala">The scale of the bands, in the unit of the trajectory; null for none.</param>
    /// <param name="bahasa">The language of the labels.</param>
    /// <returns>The SVG text, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="judul"/>, <paramref name="lintasan"/> or <paramref name="realisasi"/> is null.</exception>
    /// <exception cref="ArgumentException">A year of <paramref name="realisasi"/> is empty.</exception>
    public static string RenderLintasan(BilingualText judul, Trajectory lintasan, IReadOnlyDictionary<TahunAnggaran, ValueOrReason<decimal>> realisasi, BandScale? skala, Bahasa bahasa) =>
        GrafikLintasan.Render(judul, lintasan, realisasi, skala, bahasa);

    /// <summary>Draws the funding (<i>pendanaan</i>) by year, stacked by program.</summary>
    /// <remarks>
    /// A program without a budget of its own stands for its subtree, as in <see cref="RekapPagu.PaguBerlaku"/>. A budget that is unknown or
    /// below zero is neither drawn nor counted, and the total of that year is marked.
    /// </remarks>
    /// <param name="pohon">The tree of the plan. Its programs are the series.</param>
    /// <param name="bahasa">The language of the labels.</param>
    /// <returns>The SVG text, with line feeds. A plan without programs or years gives a page that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pohon"/> is null.</exception>
    public static string RenderPendanaan(PohonRencana pohon, Bahasa bahasa) => GrafikPendanaan.Render(pohon, bahasa);

    /// <summary>Draws the cascade (<i>kaskade</i>) as a tree with traffic lights: each node with its achievement and the band.</summary>
    /// <remarks>A light is a colour, a hatching and a letter. A node without an achievement has a question mark.</remarks>
    /// <param name="judul">The title: the kind of achievement and its year.</param>
    /// <param name="pohon">The tree of the plan.</param>
    /// <param name="capaian">The achievement of a node by its id, in the measure of <paramref name="skala"/>, or why it is unknown.</param>
    /// <param name="skala">The scale of the lights, such as <see cref="Permendagri86Of2017.Predikat"/>.</param>
    /// <param name="dalam">The number of levels drawn, 1 or more. The nodes below them are counted.</param>
    /// <param name="bahasa">The language of the labels.</param>
    /// <returns>The SVG text, with line feeds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dalam"/> is below 1.</exception>
    public static string RenderKaskade(BilingualText judul, PohonRencana pohon, Func<string, ValueOrReason<decimal>> capaian, BandScale skala, int dalam, Bahasa bahasa) =>
        GrafikKaskade.Render(judul, pohon, capaian, skala, dalam, bahasa);

    /// <summary>Draws aspects (<i>aspek</i>) as bars against their maxima, all on one scale.</summary>
    /// <remarks>A score that is unknown leaves its bar hatched. One above the maximum or below 0 is drawn to the end and marked.</remarks>
    /// <param name="judul">The title.</param>
    /// <param name="aspek">The aspects, in the order of the bars.</param>
    /// <param name="bahasa">The language of the labels.</param>
    /// <returns>The SVG text, with line feeds.</returns>
    /// <exception cref="ArgumentNullException">An argument or an aspect is null.</exception>
    public static string RenderAspek(BilingualText judul, IReadOnlyList<SkorAspek> aspek, Bahasa bahasa) => GrafikAspek.Render(judul, aspek, bahasa);
}
