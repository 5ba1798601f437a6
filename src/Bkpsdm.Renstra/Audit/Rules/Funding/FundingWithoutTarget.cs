using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A node with indicators that has money in a year and no target.</summary>
internal sealed class FundingWithoutTarget() : AuditRule(
    "BKP-RNS-022",
    AuditCategory.Funding,
    Severity.Error,
    BilingualText.Create("Pagu tanpa target", "A budget without a target"),
    BilingualText.Create("Uang tanpa target tidak dapat dipertanggungjawabkan hasilnya.", "Nobody can account for the result of money without a target."),
    BilingualText.Create("Tetapkan target tahun itu, atau pindahkan pagunya.", "Set a target for that year, or move the budget."))
{
    private static readonly Reason Unclear = Reason.Create("TARGET_TIDAK_PASTI", BilingualText.Create(
        "target hilang dalam pindaian, atau nol yang artinya belum ditetapkan",
        "a target is lost in the scan, or zero and its meaning undecided"));

    protected override void Check(RuleCheck check)
    {
        var dana = DanaSimpul.Of(check.Plan.Rencana);
        foreach (var node in check.Plan.Rencana.Nodes.Where(node => node.Indikator.Count > 0 && node.Pagu is not null))
        {
            Check(check, node, [.. Enumerable.Range(0, check.Plan.Rencana.TahunTarget.Count).Where(tahun => dana.Sendiri(node, tahun) == DanaSimpul.Keadaan.Ada)]);
        }
    }

    private static void Check(RuleCheck check, SimpulRencana node, int[] funded)
    {
        List<YearCell> without = [];
        foreach (var tahun in funded)
        {
            var target = TargetSimpul.Of(check, node, tahun);
            if (target == TargetSimpul.Keadaan.TidakTerbaca)
            {
                check.ReportUnjudged(FindingPlace.Of(node).WithTahun(node.Pagu!.Tahun[tahun].Tahun), Unclear);
                continue;
            }

            check.CountPlace();
            if (target == TargetSimpul.Keadaan.TidakAda)
            {
                without.Add(node.Pagu!.Tahun[tahun]);
            }
        }

        if (without.Count > 0)
        {
            var place = FindingPlace.Of(node);
            check.Report(without.Count == 1 ? place.WithTahun(without[0].Tahun) : place, Message(node, without), without.Count == 1 ? FindingNumbers.Of(without[0].Cell) : default, Causes(node));
        }
    }

    // Where none of its indicators has any target, that is the error, and the money without one follows.
    private static IReadOnlyList<FindingCause> Causes(SimpulRencana node) => node.Indikator.All(row => row.Targets.All(target => target.Cell.Kind is not (CellKind.Number or CellKind.Text)))
        ? [.. node.Indikator.Select(row => new FindingCause(Finding.IdOf(IndicatorHasTarget.RuleCode, FindingPlace.Of(node, row)), null))]
        : [];

    private static BilingualText Message(SimpulRencana node, IEnumerable<YearCell> without)
    {
        var years = string.Join("; ", without.Select(pagu => $"{pagu.Tahun} {pagu.Cell.Value.Match(Rupiah.Of, _ => string.Empty)}"));
        var rows = string.Join(", ", node.Indikator.Select(row => row.Reference.Baris).Distinct());
        return BilingualText.Create(
            $"pagu {years}, tetapi tidak satu pun indikatornya (baris {rows}) mempunyai target",
            $"budget {years}, but none of its indicators (row {rows}) has a target");
    }
}
