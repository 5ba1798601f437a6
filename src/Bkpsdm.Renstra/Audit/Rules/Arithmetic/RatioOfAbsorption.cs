using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The printed ratio of absorption is realisation / budget x 100, to the digits that are printed.</summary>
internal sealed class RatioOfAbsorption() : AuditRule(
    "BKP-RNS-007",
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Rasio serapan tercetak salah hitung", "The printed ratio of absorption is miscalculated"),
    BilingualText.Create("Serapan yang salah memberi gambaran keliru tentang belanja.", "A wrong absorption gives a wrong picture of the spending."),
    BilingualText.Create("Hitung ulang rasio dari realisasi dan anggaran.", "Recompute the ratio from realisation and budget."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var row in StatedAnggaran.Of(check.Plan.AnggaranRealisasi))
        {
            foreach (var tahun in check.Plan.AnggaranRealisasi.TahunRealisasi)
            {
                PrintedRatio.Judge(check, row.Place, new YearCell(tahun, YearCell.Find(row.Row.Rasio, tahun)), row.Row.SerapanAt(tahun));
            }
        }
    }
}
