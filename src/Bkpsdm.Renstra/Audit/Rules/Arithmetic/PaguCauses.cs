namespace Bkpsdm.Renstra.Rules;

/// <summary>The causes of a failing equation of funding, as findings.</summary>
internal static class PaguCauses
{
    public static IReadOnlyList<FindingCause> Of(RuleCheck check, Persamaan equation) =>
        [.. check.Persamaan.CausesOf(equation).Select(cause => new FindingCause(cause.Equation.FindingId, cause.Amount))];
}
