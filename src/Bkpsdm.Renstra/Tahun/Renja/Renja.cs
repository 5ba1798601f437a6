using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The annual plan (<i>rencana kerja</i>, Renja) that follows from a plan for one year: every node with its budget and the targets of its indicators.</summary>
/// <remarks>Nothing is invented: targets and budgets are those that the plan states for the year. Immutable.</remarks>
public sealed class Renja
{
    private Renja(RencanaStrategis plan, TahunAnggaran tahun)
    {
        Tahun = tahun;
        var rekap = RekapPagu.Of(plan.Rencana);
        Simpul =
        [
            .. plan.Rencana.Nodes.Select(node => new SimpulRenja(
                node,
                rekap.PaguBerlaku(node, tahun),
                !rekap.PaguDipakai(node, tahun).IsKnown && node.Children.Count > 0,
                [.. node.Indikator.Select(row => new IndikatorRenja(row, plan.FindUkuran(row.IdIndikator), tahun))])),
        ];
    }

    /// <summary>The year (<i>tahun</i>).</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The nodes in pre-order, siblings in document order.</summary>
    public IReadOnlyList<SimpulRenja> Simpul { get; }

    /// <summary>The annual plan of a year.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tahun">The year.</param>
    /// <returns>The reason (<c>DI_LUAR_PERIODE</c> where the plan does not have the year), or the annual plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ValueOrReason<Renja> Of(RencanaStrategis plan, TahunAnggaran tahun) =>
        Guard.Against.Null(plan).Rencana.TahunTarget.Contains(tahun) ? new Renja(plan, tahun) : TahunRencana.Outside(plan.Rencana, tahun);

    /// <summary>The consistency of an annual plan, as somebody wrote it, with the plan: the share of its programs that agree.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="rows">The rows of the annual plan.</param>
    /// <param name="cakupan">The scope of agreement of a program.</param>
    /// <returns>The reason (<c>DI_LUAR_PERIODE</c>), or the consistency with every item that does not agree.</returns>
    /// <exception cref="ArgumentException">An argument or row is null, or <paramref name="cakupan"/> is undefined.</exception>
    public static ValueOrReason<KonsistensiRenja> Konsistensi(RencanaStrategis plan, TahunAnggaran tahun, IEnumerable<RenjaRow> rows, CakupanKonsistensi cakupan)
    {
        Guard.Against.Null(rows);
        Guard.Against.Undefined(cakupan);
        return Of(plan, tahun).Map(renja => KonsistensiComparison.Read(plan, renja, rows, cakupan));
    }
}
