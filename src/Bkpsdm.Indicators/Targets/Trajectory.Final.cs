using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <content>How the years make the final condition.</content>
public sealed partial class Trajectory
{
    /// <summary>The final condition that follows from the years by the stated rule.</summary>
    /// <returns>The last target, the sum or the mean; or the reason why it is unknown: undecided rule, unknown years (<c>ANAK_TIDAK_LENGKAP</c>).</returns>
    public ValueOrReason<decimal> ComputedFinal() => FinalRule.TryGet(out var rule) ? ComputedFinal(rule) : TargetReasons.UndecidedFinalRule;

    /// <summary>The final condition that follows from the years by a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The last target, the sum or the mean; or the reason why it is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is undefined.</exception>
    public ValueOrReason<decimal> ComputedFinal(FinalRule rule) => ExactFinal(Guard.Against.Undefined(rule)).Bind(Fraction.ToValue);

    /// <summary>True when the final condition as stated is the one that follows from the years, compared exactly.</summary>
    /// <returns>True or false; or the reason why it is unknown.</returns>
    public ValueOrReason<bool> HasFittingFinal() => FinalRule.TryGet(out var rule)
        ? ExactFinal(rule).Bind(computed => Final.Map(final => Fraction.FromDecimal(final) == computed))
        : TargetReasons.UndecidedFinalRule;

    /// <summary>The rules by which the years give the final condition as stated, whatever the stated rule.</summary>
    /// <returns>The rules, none where none fits; or the reason why it is unknown: a year or the final condition without a value.</returns>
    internal ValueOrReason<IReadOnlyList<FinalRule>> FittingFinalRules()
    {
        if (!Final.TryGet(out var final))
        {
            return Final.Reason!;
        }

        if (Array.Exists(targets, target => !target.Target.IsKnown))
        {
            return Reason.IncompleteChildren;
        }

        var stated = Fraction.FromDecimal(final);
        return ValueOrReason<IReadOnlyList<FinalRule>>.Known(Array.AsReadOnly([.. FinalRuleNames.All.Where(rule => ExactFinal(rule) == stated)]));
    }

    /// <summary>The rule that the numbers themselves show. Keep it with <c>WithFinalRule(Stated&lt;FinalRule&gt;.Inferred(rule))</c>.</summary>
    /// <returns>
    /// The one rule that fits; or the reason why none can be told: <c>ATURAN_AKHIR_TIDAK_COCOK</c> where none fits,
    /// <c>ATURAN_AKHIR_GANDA</c> where several do (equal targets are both last and mean), or an unknown year or final condition.
    /// </returns>
    public ValueOrReason<FinalRule> InferFinalRule() => FittingFinalRules().Bind(rules => rules.Count switch
    {
        0 => ValueOrReason<FinalRule>.Unknown(TargetReasons.NoRuleFits),
        1 => rules[0],
        _ => TargetReasons.SeveralRulesFit(rules),
    });

    private ValueOrReason<Fraction> ExactFinal(FinalRule rule)
    {
        if (rule == Indicators.FinalRule.TahunTerakhir)
        {
            return targets[targets.Length - 1].Target.Map(Fraction.FromDecimal);
        }

        var sum = Fraction.Zero;
        foreach (var target in targets)
        {
            if (!target.Target.TryGet(out var value))
            {
                return Reason.IncompleteChildren;
            }

            sum += Fraction.FromDecimal(value);
        }

        return rule == Indicators.FinalRule.Jumlah ? sum : sum / Fraction.FromWhole(targets.Length);
    }
}
