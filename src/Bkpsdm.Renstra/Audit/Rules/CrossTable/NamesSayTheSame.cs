using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Definitions, decree, lists and tables call a node or an indicator by the words of the plan.</summary>
internal sealed class NamesSayTheSame() : AuditRule(
    "BKP-RNS-038",
    AuditCategory.CrossTable,
    Severity.Warning,
    BilingualText.Create("Nama berbeda kata dari rencana", "A name has other words than in the plan"),
    BilingualText.Create("Kata lain dapat berarti ukuran lain; pembaca tidak tahu apakah indikatornya masih sama.", "Other words may mean another measure; a reader cannot tell whether it is still the same indicator."),
    BilingualText.Create("Pakai satu nama di semua tabel, atau jelaskan bahwa keduanya berbeda.", "Use one name in all tables, or explain that they are two."))
{
    protected override void Check(RuleCheck check) => StatedName.Report(check, NameLikeness.Words);
}
