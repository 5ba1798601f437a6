using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The years of a plan's tree.</summary>
internal static class TahunRencana
{
    public static Reason Outside(PohonRencana pohon, TahunAnggaran tahun) => Reason.OutsidePeriod(
        tahun.IsEmpty ? "-" : tahun.ToString(),
        pohon.TahunTarget.Count == 0 ? "-" : string.Join(", ", pohon.TahunTarget));
}
