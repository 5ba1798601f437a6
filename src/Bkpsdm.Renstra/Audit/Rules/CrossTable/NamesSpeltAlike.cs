using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A table spells a name as the plan does; capitals, blanks and punctuation do not count.</summary>
internal sealed class NamesSpeltAlike() : AuditRule(
    "BKP-RNS-037",
    AuditCategory.CrossTable,
    Severity.Information,
    BilingualText.Create("Ejaan nama berbeda dari rencana", "A name is spelt otherwise than in the plan"),
    BilingualText.Create("Nama yang berbeda satu huruf tidak ditemukan oleh pencarian dan aplikasi.", "A name that differs by a letter is found by no search and no application."),
    BilingualText.Create("Samakan ejaannya dengan nomenklatur atau rencana.", "Spell it as the nomenclature or the plan does."))
{
    protected override void Check(RuleCheck check) => StatedName.Report(check, NameLikeness.Spelling);
}
