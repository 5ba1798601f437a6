using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The printed ratio of achievement is realisation / target x 100, to the digits that are printed.</summary>
internal sealed class RatioOfAchievement() : AuditRule(
    "BKP-RNS-006",
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Rasio capaian tercetak salah hitung", "The printed ratio of achievement is miscalculated"),
    BilingualText.Create("Capaian yang salah memberi gambaran keliru tentang kinerja.", "A wrong achievement gives a wrong picture of performance."),
    BilingualText.Create("Hitung ulang rasio dari realisasi dan target.", "Recompute the ratio from realisation and target."))
{
    protected override void Check(RuleCheck check)
    {
        var table = check.Plan.PencapaianPelayanan;
        foreach (var row in table.Rows)
        {
            var place = FindingPlace.Of(row);
            foreach (var tahun in table.TahunRealisasi)
            {
                PrintedRatio.Judge(check, place, new YearCell(tahun, YearCell.Find(row.Rasio, tahun)), row.CapaianAt(tahun));
            }
        }
    }
}
