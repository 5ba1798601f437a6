using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The period in the title of the plan, against the years that have targets.</summary>
internal sealed class PeriodOfTitle() : AuditRule(
    "BKP-RNS-048",
    AuditCategory.Trajectory,
    Severity.Information,
    BilingualText.Create("Periode pada judul berbeda dari tahun target", "The period of the title differs from the years of the targets"),
    BilingualText.Create("Pembaca mengira periode rencana sama dengan tahun targetnya.", "A reader takes the period of the plan for the years of its targets."),
    BilingualText.Create("Tidak perlu diubah bila target memang diminta sampai tahun sesudah periode; jelaskan dalam pendahuluan.", "Nothing to change where targets beyond the period are asked for; explain it in the introduction."),
    Rubrics.Inmendagri2Of2025.Basis)
{
    protected override void Check(RuleCheck check)
    {
        var (identitas, years) = (check.Plan.Identitas, check.Plan.Rencana.TahunTarget);
        if (years.Count == 0)
        {
            return;
        }

        check.CountPlace();
        var (first, last) = (years.Min(), years.Max());
        if (first != identitas.TahunAwal || last != identitas.TahunAkhir)
        {
            check.Report(
                FindingPlace.Of(default, "$.identitas").WithKolom("periode"),
                BilingualText.Create(
                    $"judul menyebut {identitas.TahunAwal}–{identitas.TahunAkhir}, sedangkan {check.Plan.Rencana.Tabel} memuat target {first}–{last}",
                    $"the title says {identitas.TahunAwal}–{identitas.TahunAkhir}, while {check.Plan.Rencana.Tabel} has targets for {first}–{last}"),
                new(null, $"{identitas.TahunAwal}-{identitas.TahunAkhir}", $"{first}-{last}", null));
        }
    }
}
