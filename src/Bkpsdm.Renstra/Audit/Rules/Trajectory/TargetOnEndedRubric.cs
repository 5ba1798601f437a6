using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Targets of years in which the rubric of the indicator is no longer in force.</summary>
internal sealed class TargetOnEndedRubric() : AuditRule(
    "BKP-RNS-047",
    AuditCategory.Trajectory,
    Severity.Warning,
    BilingualText.Create("Target memakai rubrik yang sudah tidak berlaku", "Targets stated on a rubric that is no longer in force"),
    BilingualText.Create("Nilai pada rubrik baru tidak dapat dibandingkan dengan target pada skala lama.", "A score on the new rubric cannot be held against a target on the old scale."),
    BilingualText.Create("Tetapkan ulang target pada rubrik yang berlaku pada tahun itu.", "Set the targets again on the rubric in force in that year."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var rows in check.Targets.GroupBy(row => row.IdIndikator, StringComparer.Ordinal))
        {
            check.Plan.Katalog.Find(rows.Key).Switch(definition => Check(check, [.. rows.OrderBy(row => row.InTree ? 0 : 1)], definition), _ => { });
        }
    }

    private static void Check(RuleCheck check, StatedTarget[] rows, IndicatorDefinition definition)
    {
        if (definition.LegalBases.Count == 0)
        {
            return;
        }

        check.CountPlace();
        TahunAnggaran[] late = [.. rows.SelectMany(row => row.Targets).Where(target => target.Cell.Value.IsKnown).Select(target => target.Tahun).Distinct().Where(tahun => Ended(definition, tahun)).OrderBy(tahun => tahun)];
        if (late.Length > 0)
        {
            check.Report(late.Length == 1 ? rows[0].Place.WithTahun(late[0]) : rows[0].Place, Message(definition, late));
        }
    }

    private static bool Ended(IndicatorDefinition definition, TahunAnggaran tahun) =>
        definition.LegalBases.Any(basis => HasEnded(basis, tahun)) && !definition.LegalBases.Any(basis => basis.IsInForceIn(tahun));

    private static bool HasEnded(LegalBasis basis, TahunAnggaran tahun) => !basis.InForceUntil.IsEmpty && basis.InForceUntil < tahun;

    private static BilingualText Message(IndicatorDefinition definition, TahunAnggaran[] late)
    {
        var years = string.Join(", ", late.Select(tahun => tahun.ToString()));
        var ended = definition.LegalBases.Where(basis => HasEnded(basis, late[late.Length - 1])).ToArray();
        return BilingualText.Create(
            $"target {years} dinyatakan menurut {string.Join(" dan ", ended.Select(basis => $"{basis.Regulation} (berlaku sampai {basis.InForceUntil})"))}",
            $"the targets of {years} are stated on {string.Join(" and ", ended.Select(basis => $"{basis.Regulation} (in force until {basis.InForceUntil})"))}");
    }
}
