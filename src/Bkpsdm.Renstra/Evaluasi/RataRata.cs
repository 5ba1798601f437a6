using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The mean of achievements, exact; unknown where one of them is.</summary>
internal static class RataRata
{
    public static ValueOrReason<decimal> Of(IReadOnlyList<EvaluasiIndikator> rows)
    {
        var missing = rows.Count(row => !row.Capaian.IsKnown);
        return rows.Count == 0 ? EvaluasiReasons.NoIndicator
            : missing > 0 ? EvaluasiReasons.MissingParts(missing, rows.Count, "indikator tanpa capaian", "indicators have no achievement")
            : OfKnown(rows);
    }

    public static ValueOrReason<decimal> OfKnown(IReadOnlyList<EvaluasiIndikator> rows)
    {
        var sum = Fraction.Zero;
        var count = 0;
        foreach (var row in rows)
        {
            if (row.Capaian.TryGet(out var capaian))
            {
                sum += Fraction.FromDecimal(capaian);
                count++;
            }
        }

        return count == 0 ? EvaluasiReasons.NoIndicator
            : (sum / Fraction.FromWhole(count)).TryToDecimal(out var mean) ? mean
            : Reason.TooLarge;
    }
}
