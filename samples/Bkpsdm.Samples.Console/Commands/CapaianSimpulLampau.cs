using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>What the history of a plan (Tabel 2.4) says about its nodes: the last year that has realisations, the lowest of a node's own indicators.</summary>
/// <remarks>A node of which only some indicators have history stays unknown: the others could be lower.</remarks>
internal static class CapaianSimpulLampau
{
    private static readonly Reason NoIndicator = Reason.Create("TANPA_INDIKATOR", BilingualText.Create("simpul tanpa indikator", "the node has no indicator"));
    private static readonly Reason NoHistory = Reason.Create("TANPA_RIWAYAT", BilingualText.Create(
        "tidak satu pun indikatornya mempunyai capaian pada tahun itu",
        "none of its indicators has an achievement in that year"));

    private static readonly Reason SomeHistory = Reason.Create(Reason.IncompleteChildren.Code, BilingualText.Create(
        "hanya sebagian indikatornya mempunyai capaian pada tahun itu",
        "only some of its indicators have an achievement in that year"));

    public static (BilingualText Judul, Func<string, ValueOrReason<decimal>> Capaian) Of(RencanaStrategis plan)
    {
        var history = plan.PencapaianPelayanan;
        if (history.TahunRealisasi.Count == 0)
        {
            return (BilingualText.Create("Kaskade rencana, tanpa capaian", "The cascade of the plan, without achievements"), _ => NoHistory);
        }

        var year = history.TahunRealisasi[^1];
        var numbers = history.Rows.ToLookup(row => row.IdIndikator, row => row.CapaianAt(year), StringComparer.Ordinal);
        var judul = BilingualText.Create(
            $"Kaskade rencana dengan capaian {year} menurut {history.Tabel}, persen; yang terendah di antara indikator sendiri",
            $"The cascade of the plan with the achievement of {year} by {history.Tabel}, percent; the lowest of a node's own indicators");
        return (judul, id => plan.Rencana.Find(id).Bind(node => Lowest([.. node.Indikator.Select(row => numbers[row.IdIndikator].FirstOrDefault(NoHistory))])));
    }

    private static ValueOrReason<decimal> Lowest(ValueOrReason<decimal>[] own)
    {
        if (own.Length == 0)
        {
            return NoIndicator;
        }

        var known = own.Where(value => value.IsKnown).Select(value => value.Match(number => number, _ => 0m)).ToArray();
        return known.Length == own.Length ? known.Min() : known.Length == 0 ? NoHistory : SomeHistory;
    }
}
