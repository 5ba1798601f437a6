using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A plan under audit, with the values that several rules need, computed once.</summary>
internal sealed class AuditSubject
{
    private readonly Dictionary<string, ValueOrReason<UkuranIndikator>> ukuran = new(StringComparer.Ordinal);
    private RekapPagu? rekap;
    private PersamaanPagu? persamaan;
    private IReadOnlyList<StatedTarget>? targets;

    public AuditSubject(RencanaStrategis plan)
    {
        Plan = plan;
    }

    public RencanaStrategis Plan { get; }

    public RekapPagu Rekap => rekap ??= RekapPagu.Of(Plan.Rencana);

    public PersamaanPagu Persamaan => persamaan ??= PersamaanPagu.Of(Plan.Rencana, Rekap);

    public IReadOnlyList<StatedTarget> Targets => targets ??= StatedTarget.Of(Plan);

    public ValueOrReason<UkuranIndikator> Ukuran(string idIndikator)
    {
        if (!ukuran.TryGetValue(idIndikator, out var measure))
        {
            measure = Plan.FindUkuran(idIndikator);
            ukuran.Add(idIndikator, measure);
        }

        return measure;
    }
}
