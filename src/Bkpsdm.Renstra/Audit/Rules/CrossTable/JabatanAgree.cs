using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Table, definition and decree name parties for an indicator that can answer for it together.</summary>
internal sealed class JabatanAgree() : AuditRule(
    "BKP-RNS-034",
    AuditCategory.CrossTable,
    Severity.Error,
    BilingualText.Create("Penanggung jawab berbeda antartabel", "The responsible party differs between tables"),
    BilingualText.Create("Indikator dengan dua penanggung jawab yang tidak sejalur tidak diperjanjikan oleh siapa pun.", "Nobody signs for an indicator with two responsible parties of different lines."),
    BilingualText.Create("Tetapkan satu jabatan, lalu samakan rencana, definisi dan keputusan.", "Settle one post, and make plan, definition and decree name it."))
{
    protected override void Check(RuleCheck check)
    {
        var decree = new DecreeOwners(check.Plan);
        var relation = new JabatanRelation(new JabatanLine(check.Plan.Jabatan));
        foreach (var statements in StatedTargets.ByIndikator(check.Plan))
        {
            var sources = PihakTercatat.Of(check.Plan, statements, decree);
            if (sources.Count > 1)
            {
                Judge(check, statements[0].IdIndikator, sources, relation);
            }
        }
    }

    private static void Judge(RuleCheck check, string id, IReadOnlyList<PihakTercatat> sources, JabatanRelation relation)
    {
        foreach (var unknown in sources.Where(source => source.Unknown is not null))
        {
            check.ReportUnjudged(unknown.Place, unknown.Unknown!);
        }

        PihakTercatat[] known = [.. sources.Where(source => source.Unknown is null)];
        if (known.Length > 1)
        {
            check.CountPlace();
            Check(check, id, known, relation);
        }
    }

    private static void Check(RuleCheck check, string id, PihakTercatat[] sources, JabatanRelation relation)
    {
        var odd = sources.OrderByDescending(source => Against(source, sources, relation).Count).First();
        var others = Against(odd, sources, relation);
        if (others.Count > 0)
        {
            check.Report(
                odd.Place.WithIndikator(id).WithKolom("penanggungJawab"),
                Bilingual.Of(bahasa => $"{odd.Text(bahasa)}{Bilingual.Say(bahasa, ", tetapi ", ", but ")}{string.Join("; ", others.Select(other => other.Text(bahasa)))}"),
                new FindingNumbers(odd.AsRead, Names(odd), Names(others[0]), null));
        }
    }

    private static List<PihakTercatat> Against(PihakTercatat source, PihakTercatat[] sources, JabatanRelation relation) =>
        [.. sources.Where(other => !relation.Fit(source.Pihak, other.Pihak))];

    private static string Names(PihakTercatat source) => string.Join(", ", source.Pihak.Select(party => party.Nama));
}
