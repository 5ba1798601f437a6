using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Every outcome or output that a node states is measured by one of its indicators.</summary>
internal sealed class OutcomeHasIndicator() : AuditRule(
    "BKP-RNS-066",
    AuditCategory.Structure,
    Severity.Error,
    BilingualText.Create("Outcome atau output tanpa indikator", "An outcome or output without indicator"),
    BilingualText.Create("Hasil yang dinyatakan tetapi tidak diukur tidak dapat dibuktikan.", "A result that is stated and not measured cannot be proven."),
    BilingualText.Create("Tetapkan indikator untuk hasil itu, atau gabungkan pernyataannya.", "Set an indicator for the result, or merge the statement with another."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes)
        {
            foreach (var statement in node.Pernyataan)
            {
                Check(check, node, statement);
            }
        }
    }

    private static void Check(RuleCheck check, SimpulRencana node, PernyataanHasil statement)
    {
        var place = FindingPlace.Of(statement).WithKode(node.Id).WithKolom(statement.Id);
        if (node.Indikator.Any(row => ReferenceEquals(row.Pernyataan, statement)))
        {
            check.CountPlace();
            return;
        }

        if (node.Indikator.Any(row => row.Pernyataan is null))
        {
            check.ReportUnjudged(place, Reason.Create("KAITAN_TIDAK_DINYATAKAN", BilingualText.Create("indikator simpul ini tidak menyebut hasil yang diukurnya", "the indicators of this node do not say which result they measure")));
            return;
        }

        check.CountPlace();
        check.Report(
            place,
            BilingualText.Create($"'{statement.Teks}' tidak diukur oleh indikator mana pun", $"no indicator measures '{statement.Teks}'"),
            causes: [new FindingCause(Finding.IdOf(NodeHasIndicator.RuleCode, FindingPlace.Of(node)), null)]);
    }
}
