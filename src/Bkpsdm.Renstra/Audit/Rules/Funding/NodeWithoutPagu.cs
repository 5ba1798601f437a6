using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A node without a budget whose subtree has one.</summary>
internal sealed class NodeWithoutPagu() : AuditRule(
    "BKP-RNS-024",
    AuditCategory.Funding,
    Severity.Warning,
    BilingualText.Create("Simpul tanpa pagu, padahal anaknya berpagu", "A node without a budget whose children have one"),
    BilingualText.Create("Pagu simpul yang kosong tidak dapat dicocokkan dengan rinciannya maupun dengan induknya.", "An empty budget can be held neither against its parts nor against the node above."),
    BilingualText.Create("Isi pagu simpul dengan jumlah pagu di bawahnya.", "State the sum of the budgets below it."))
{
    protected override void Check(RuleCheck check)
    {
        var pohon = check.Plan.Rencana;
        var dana = DanaSimpul.Of(pohon);
        HashSet<JenjangRencana> bearing = [.. pohon.Nodes.Where(node => node.Pagu is not null).Select(node => node.Jenjang)];
        foreach (var node in pohon.Nodes.Where(node => node.Children.Count > 0 && (bearing.Contains(node.Jenjang) || node.Jenjang >= JenjangRencana.Program)))
        {
            Check(check, node, [.. Enumerable.Range(0, pohon.TahunTarget.Count).Where(tahun => dana.DiBawah(node, tahun) == DanaSimpul.Keadaan.Ada)]);
        }
    }

    private static void Check(RuleCheck check, SimpulRencana node, int[] fundedBelow)
    {
        if (fundedBelow.Length == 0)
        {
            return;
        }

        if (node.Pagu is { } pagu && Array.Exists(fundedBelow, tahun => pagu.Tahun[tahun].Cell.Kind is CellKind.Lost or CellKind.Text))
        {
            check.ReportUnjudged(FindingPlace.Of(node), pagu.Tahun.First(year => year.Cell.Kind is CellKind.Lost or CellKind.Text).Cell.Value.Reason!);
            return;
        }

        check.CountPlace();
        TahunAnggaran[] without = [.. fundedBelow.Where(tahun => node.Pagu is null || node.Pagu.Tahun[tahun].Cell.Kind != CellKind.Number).Select(tahun => check.Plan.Rencana.TahunTarget[tahun])];
        if (without.Length > 0)
        {
            Report(check, node, without);
        }
    }

    private static void Report(RuleCheck check, SimpulRencana node, TahunAnggaran[] without)
    {
        var below = without.Select(tahun => (Tahun: tahun, Amount: check.Rekap.JumlahDaun(node, tahun).Terhitung)).ToArray();
        var years = string.Join("; ", below.Select(year => $"{year.Tahun} {Rupiah.Of(year.Amount)}"));
        var place = FindingPlace.Of(node);
        check.Report(
            without.Length == 1 ? place.WithTahun(without[0]).WithKolom("pagu") : place.WithKolom("pagu"),
            BilingualText.Create(
                $"tidak ada pagu per tahun, sedangkan rincian terbawahnya berjumlah {years}",
                $"no yearly budget is stated, while its lowest parts add up to {years}"),
            new(node.Pagu is null ? null : YearCell.Find(node.Pagu.Tahun, without[0]).AsRead, default, ExactSum.Value(ExactSum.Of(below.Select(year => year.Amount))), null));
    }
}
