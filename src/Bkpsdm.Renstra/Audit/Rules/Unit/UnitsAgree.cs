using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Every row that states the targets of an indicator states them in one unit.</summary>
internal sealed class UnitsAgree() : AuditRule(
    "BKP-RNS-033",
    AuditCategory.Unit,
    Severity.Error,
    BilingualText.Create("Satuan berbeda antartabel", "The unit differs between tables"),
    BilingualText.Create("Angka yang sama dalam satuan lain adalah target lain.", "The same number in another unit is another target."),
    BilingualText.Create("Pakai satuan menurut definisi indikator di semua tabel.", "Use the unit of the indicator's definition in all tables."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var statements in StatedTargets.ByIndikator(check.Plan))
        {
            StatedCell[] units = [.. statements.Where(statement => statement.Satuan.Kind == CellKind.Text).Select(statement => new StatedCell(statement, statement.Satuan))];
            Check(check, units);
            if (units.Length > 0)
            {
                check.Plan.Katalog.Find(units[0].Statement.IdIndikator).Switch(definition => Defined(check, units, definition), _ => { });
            }
        }
    }

    // What differs among the rows is told as such; the catalogue is held against what they agree on.
    private static void Defined(RuleCheck check, StatedCell[] units, IndicatorDefinition definition)
    {
        check.CountPlace();
        var defined = DocumentCell.Create(definition.Satuan.ToString());
        if (units.All(unit => Same(unit.Cell, units[0].Cell)) && !Same(units[0].Cell, defined))
        {
            check.Report(
                FindingPlace.Of(units[0].Statement).WithKolom("satuan"),
                Bilingual.Of(bahasa => $"{Bilingual.Say(bahasa, "satuan", "unit")} {StatedCell.Text(units, bahasa)}{Bilingual.Say(bahasa, $", tetapi definisinya memakai {definition.Satuan}", $", but its definition uses {definition.Satuan}")} ({definition.Reference.Text(bahasa)})"),
                FindingNumbers.Of(units[0].Cell, defined));
        }
    }

    private static void Check(RuleCheck check, StatedCell[] units)
    {
        if (units.Length < 2)
        {
            return;
        }

        check.CountPlace();
        foreach (var found in Disagreement.Among(units, Same))
        {
            check.Report(
                FindingPlace.Of(found.Statement).WithKolom("satuan"),
                Bilingual.Of(bahasa => $"{Bilingual.Say(bahasa, "satuan", "unit")} {found.Text(bahasa)}"),
                found.Numbers);
        }
    }

    private static bool Same(DocumentCell one, DocumentCell other) =>
        Satuan.TryParse(one.Used, out var here) && Satuan.TryParse(other.Used, out var there)
            ? here.Equals(there)
            : NameComparison.Compare(one.ToString(), other.ToString()) == NameLikeness.Same;
}
