namespace Bkpsdm.Renstra;

/// <summary>The outcome of one rule on a plan (<i>hasil aturan</i>).</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleOutcome
{
    internal RuleOutcome(AuditRule rule, int places, int findings, int roots, IReadOnlyList<UnjudgedPlaces> unjudged)
    {
        Rule = rule;
        Places = places;
        Findings = findings;
        Roots = roots;
        Unjudged = unjudged;
    }

    /// <summary>The rule.</summary>
    public AuditRule Rule { get; }

    /// <summary>Passed, failed or not evaluated.</summary>
    public RuleStatus Status => Findings > 0 ? RuleStatus.Failed : Places > 0 ? RuleStatus.Passed : RuleStatus.NotEvaluated;

    /// <summary>The number of places that it could judge.</summary>
    public int Places { get; }

    /// <summary>The number of its findings, those suppressed and those that follow from others included.</summary>
    public int Findings { get; }

    /// <summary>The number of its roots.</summary>
    public int Roots { get; }

    /// <summary>The places that it could not judge, by reason; where there is neither place nor reason, the plan has nothing for the rule to look at.</summary>
    public IReadOnlyList<UnjudgedPlaces> Unjudged { get; }
}
