using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Every sasaran has a program in its subtree.</summary>
internal sealed class SasaranHasProgram() : AuditRule(
    RuleCode,
    AuditCategory.Structure,
    Severity.Error,
    BilingualText.Create("Sasaran tanpa program", "A sasaran without program"),
    BilingualText.Create("Sasaran yang tidak ditopang program tidak punya pagu untuk dicapai.", "An objective that no program serves has no budget to reach it."),
    BilingualText.Create("Letakkan program yang menopangnya di bawah sasaran itu.", "Place the program that serves it below it."))
{
    public const string RuleCode = "BKP-RNS-065";

    protected override void Check(RuleCheck check)
    {
        var served = new HashSet<SimpulRencana>(check.Plan.Rencana.ByJenjang(JenjangRencana.Program).SelectMany(program => program.PathToGoal()));
        foreach (var sasaran in check.Plan.Rencana.ByJenjang(JenjangRencana.Sasaran))
        {
            check.CountPlace();
            if (!served.Contains(sasaran))
            {
                check.Report(FindingPlace.Of(sasaran), BilingualText.Create($"tidak ada program di bawah sasaran '{sasaran.Nama}'", $"there is no program below the sasaran '{sasaran.Nama}'"));
            }
        }
    }
}
