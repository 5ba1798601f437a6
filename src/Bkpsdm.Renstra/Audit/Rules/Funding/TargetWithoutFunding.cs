using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A node with a target in a year and no money, neither its own nor that of its subtree.</summary>
internal sealed class TargetWithoutFunding() : AuditRule(
    RuleCode,
    AuditCategory.Funding,
    Severity.Warning,
    BilingualText.Create("Target tanpa pagu", "A target without a budget"),
    BilingualText.Create("Target yang tidak didanai sulit dicapai, atau dananya berada di tempat lain.", "A target without money is hard to reach, or its money stands elsewhere."),
    BilingualText.Create("Tetapkan pagu tahun itu, atau sebutkan dari mana target itu dicapai.", "Set a budget for that year, or say by what the target is reached."))
{
    public const string RuleCode = "BKP-RNS-023";

    private static readonly Reason NoFunding = Reason.Create("RENCANA_TANPA_PAGU", BilingualText.Create("rencana ini tidak memuat pagu", "this plan states no budget"));
    private static readonly Reason Unreadable = Reason.Create("PAGU_TIDAK_TERBACA", BilingualText.Create("sel pagu hilang atau bukan angka", "a cell of the budget is lost or holds no number"));

    protected override void Check(RuleCheck check)
    {
        var pohon = check.Plan.Rencana;
        if (pohon.Nodes.All(node => node.Pagu is null))
        {
            if (pohon.Nodes.Count > 0)
            {
                check.ReportUnjudged(FindingPlace.Of(default, "$.rencana"), NoFunding);
            }

            return;
        }

        var dana = DanaSimpul.Of(pohon);
        var without = pohon.Nodes.ToDictionary(node => node, node => Without(check, dana, node));
        foreach (var pair in without.Where(pair => pair.Value.Length > 0))
        {
            Report(check, pair.Key, pair.Value, without);
        }
    }

    private static TahunAnggaran[] Without(RuleCheck check, DanaSimpul dana, SimpulRencana node)
    {
        List<TahunAnggaran> years = [];
        for (var tahun = 0; node.Indikator.Count > 0 && tahun < check.Plan.Rencana.TahunTarget.Count; tahun++)
        {
            if (TargetSimpul.Of(check, node, tahun) != TargetSimpul.Keadaan.Ada || IsZero(node, tahun))
            {
                continue;
            }

            var year = check.Plan.Rencana.TahunTarget[tahun];
            switch (dana.Seluruhnya(node, tahun))
            {
                case DanaSimpul.Keadaan.TidakTerbaca:
                    check.ReportUnjudged(FindingPlace.Of(node).WithTahun(year), Unreadable);
                    break;
                case DanaSimpul.Keadaan.TidakAda:
                    check.CountPlace();
                    years.Add(year);
                    break;
                default:
                    check.CountPlace();
                    break;
            }
        }

        return [.. years];
    }

    // That nothing shall happen needs no money.
    private static bool IsZero(SimpulRencana node, int tahun) => node.Indikator.All(row => !row.Targets[tahun].Cell.Value.TryGet(out var target) || target == 0);

    private static FindingPlace PlaceOf(SimpulRencana node, TahunAnggaran[] years) => years.Length == 1 ? FindingPlace.Of(node).WithTahun(years[0]) : FindingPlace.Of(node);

    // A sasaran that no program serves has no money because of that.
    private static IEnumerable<FindingCause> WithoutProgram(SimpulRencana node) =>
        node.Jenjang == JenjangRencana.Sasaran ? [new FindingCause(Finding.IdOf(SasaranHasProgram.RuleCode, FindingPlace.Of(node)), null)] : [];

    private static void Report(RuleCheck check, SimpulRencana node, TahunAnggaran[] years, Dictionary<SimpulRencana, TahunAnggaran[]> without)
    {
        var list = string.Join(", ", years.Select(tahun => tahun.ToString()));
        var causes = node.Children
            .Where(child => without[child].Intersect(years).Any())
            .Select(child => new FindingCause(Finding.IdOf(RuleCode, PlaceOf(child, without[child])), null));
        check.Report(
            PlaceOf(node, years),
            BilingualText.Create(
                $"ada target {list}, tetapi simpul ini dan simpul di bawahnya tidak mempunyai pagu",
                $"there are targets for {list}, but neither this node nor one below it has a budget"),
            default,
            [.. causes, .. WithoutProgram(node)]);
    }
}
