using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Judges one printed ratio against the exact one, to the digits that are printed.</summary>
internal static class PrintedRatio
{
    public static void Judge(RuleCheck check, FindingPlace row, YearCell printed, ValueOrReason<decimal> computed)
    {
        var place = row.WithTahun(printed.Tahun).WithKolom("rasio");
        if (!printed.Cell.Value.TryGet(out var ratio) || !computed.TryGet(out var exact))
        {
            check.ReportUnjudged(place, computed.Reason ?? printed.Cell.Value.Reason!);
            return;
        }

        check.CountPlace();
        if (!PrintedNumber.Agrees(printed.Cell, exact))
        {
            check.Report(place, Message(ratio, exact), FindingNumbers.Of(printed.Cell, exact));
        }
    }

    private static BilingualText Message(decimal ratio, decimal exact) => BilingualText.Create(
        $"tercetak {IndonesianNumber.Format(ratio)} %, dihitung {IndonesianNumber.Format(Rounding.Usual.Apply(exact))} %",
        $"printed {IndonesianNumber.Format(ratio)} %, computed {IndonesianNumber.Format(Rounding.Usual.Apply(exact))} %");
}
