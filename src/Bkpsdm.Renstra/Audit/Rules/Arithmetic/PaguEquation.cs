using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Judges one equation of funding: the stated amount against its parts, with the lower equations as causes.</summary>
internal static class PaguEquation
{
    /// <summary>Reports the equation where it does not hold, and says why where it cannot be told.</summary>
    /// <param name="check">The run.</param>
    /// <param name="equation">The equation.</param>
    /// <param name="stated">The cell that is printed.</param>
    /// <param name="sum">The sum that makes it.</param>
    /// <param name="message">The message about the stated amount, the computed one and the difference.</param>
    public static void Judge(RuleCheck check, Persamaan equation, DocumentCell stated, ValueOrReason<decimal> sum, Func<string, string, string, BilingualText> message)
    {
        var printed = check.Rekap.PaguDipakai(equation.Node, equation.Tahun.IsEmpty ? null : equation.Tahun);
        if (!printed.TryGet(out var amount) || !sum.TryGet(out var computed) || check.Persamaan.Difference(equation) is not { } difference)
        {
            check.ReportUnjudged(equation.Place, printed.Reason ?? sum.Reason ?? Reason.TooLarge);
            return;
        }

        check.CountPlace();
        if (difference != 0)
        {
            check.Report(equation.Place, message(Rupiah.Of(amount), Rupiah.Of(computed), Rupiah.Of(difference)), FindingNumbers.Of(stated, computed), Causes(check, equation));
        }
    }

    private static IReadOnlyList<FindingCause> Causes(RuleCheck check, Persamaan equation) =>
        [.. check.Persamaan.CausesOf(equation).Select(cause => new FindingCause(cause.Equation.FindingId, cause.Amount))];
}
