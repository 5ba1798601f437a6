using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>A target of the plan beside the index: the gap, and how many records to mend where that was asked.</summary>
internal sealed record IkdTarget(TahunAnggaran Tahun, decimal Target, ValueOrReason<decimal> Selisih, ValueOrReason<int>? Rekaman)
{
    private const string Indicator = "indeks-kualitas-data-asn";

    public static IReadOnlyList<IkdTarget> Of(RencanaStrategis plan, DataQualityScore score, MendingOrder<IkdKey>? order)
    {
        var trajectory = plan.FindIndikator(Indicator).Match<Trajectory?>(indicator => indicator.Trajectory.TryGet(out var found) ? found : null, _ => null);
        return
        [
            .. from year in trajectory?.Targets ?? []
               where year.Target.IsKnown
               let target = year.Target.Match(value => value, _ => 0m)
               select new IkdTarget(year.Tahun, target, score.GapTo(target), order?.StepsTo(target)),
        ];
    }
}
