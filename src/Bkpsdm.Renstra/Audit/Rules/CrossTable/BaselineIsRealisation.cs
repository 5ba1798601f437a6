using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The baseline of a year is the realisation that the history table states for that year.</summary>
internal sealed class BaselineIsRealisation() : AuditRule(
    "BKP-RNS-035",
    AuditCategory.CrossTable,
    Severity.Error,
    BilingualText.Create("Kondisi awal berbeda dari realisasi tahun itu", "The baseline is not the realisation of its year"),
    BilingualText.Create("Target yang berangkat dari angka yang tidak pernah dicapai tampak lebih mudah atau lebih sulit daripada sebenarnya.", "Targets that start from a value never reached look easier or harder than they are."),
    BilingualText.Create("Samakan kondisi awal dengan realisasi, atau jelaskan sumber yang berbeda.", "Make the baseline the realisation, or explain the other source."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var statements in StatedTargets.ByIndikator(check.Plan))
        {
            foreach (var history in statements.Where(statement => statement.Realisasi.Count > 0))
            {
                Check(check, statements, history);
            }
        }
    }

    private static void Check(RuleCheck check, IReadOnlyList<TargetRow> statements, TargetRow history)
    {
        foreach (var realised in history.Realisasi)
        {
            StatedCell[] baselines =
            [
                .. statements
                    .Where(statement => statement.KondisiAwal.Tahun == realised.Tahun)
                    .Select(statement => new StatedCell(statement, statement.KondisiAwal.Cell)),
            ];
            if (baselines.Length > 0)
            {
                Check(check, history, realised, baselines);
            }
        }
    }

    private static void Check(RuleCheck check, TargetRow history, YearCell realised, StatedCell[] baselines)
    {
        StatedCell[] numbers = [.. baselines.Where(baseline => baseline.IsNumber)];
        var place = BaselinesAgree.Place(baselines[0].Statement, realised.Tahun);
        if (realised.Cell.Kind != CellKind.Number || numbers.Length == 0)
        {
            check.ReportUnjudged(place, realised.Cell.Value.Reason ?? baselines[0].Cell.Value.Reason!);
            return;
        }

        check.CountPlace();
        foreach (var odd in numbers.Where(number => !StatedNumbers.SameMeasurement(number.Cell, realised.Cell)).GroupBy(number => number.Cell.Value))
        {
            StatedCell[] same = [.. odd];
            check.Report(
                BaselinesAgree.Place(same[0].Statement, realised.Tahun),
                Bilingual.Of(bahasa => Message(same, history, realised, bahasa)),
                FindingNumbers.Of(same[0].Cell, realised.Cell),
                [new FindingCause(Finding.IdOf(BaselinesAgree.RuleCode, BaselinesAgree.Place(same[0].Statement, realised.Tahun)), null)]);
        }
    }

    private static string Message(StatedCell[] same, TargetRow history, YearCell realised, Bahasa bahasa)
    {
        var other = history.Realisasi.FirstOrDefault(year => year.Tahun != realised.Tahun && StatedNumbers.Equal(year.Cell, same[0].Cell));
        var text = Bilingual.Say(bahasa, "kondisi awal", "baseline") + $" {realised.Tahun} {StatedCell.Text(same, bahasa)}"
            + Bilingual.Say(bahasa, ", tetapi realisasi ", ", but the realisation of ") + $"{realised.Tahun} {StatedCell.Text([new StatedCell(history, realised.Cell)], bahasa)}";
        return other.Cell.Kind == CellKind.Number
            ? text + Bilingual.Say(bahasa, $"; angka itu realisasi {other.Tahun}", $"; that number is the realisation of {other.Tahun}")
            : text;
    }
}
