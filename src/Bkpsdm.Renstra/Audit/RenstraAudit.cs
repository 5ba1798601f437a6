using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The audit of a plan (<i>audit Renstra</i>): runs rules over it and tells roots from consequences.</summary>
/// <remarks>
/// The audit changes nothing and knows no particular plan. It works on the values used: a misreading of the scan that a correction
/// mends is no finding.
/// </remarks>
/// <example><code>
/// var report = RenstraAudit.Run(PaserRenstra.Load());
/// foreach (var finding in report.Roots)
/// {
///     print(finding.Text(Bahasa.Indonesia));
/// }
/// </code></example>
public static class RenstraAudit
{
    /// <summary>The built-in rules, in the order of their codes.</summary>
    public static IReadOnlyList<AuditRule> Rules => BuiltInRules.All;

    /// <summary>The built-in rules with band scales of the caller's: those of other packages, or of a regulation of his own.</summary>
    /// <remarks>Targets are judged on the scale given, whatever its period: a target keeps the rubric on which it was stated.</remarks>
    /// <param name="scales">The scale on which an indicator is judged, by the id of the indicator.</param>
    /// <returns>The rules, in the order of their codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scales"/> is null.</exception>
    public static IReadOnlyList<AuditRule> RulesFor(IReadOnlyDictionary<string, BandScale> scales) => BuiltInRules.With(Guard.Against.Null(scales));

    /// <summary>Runs the built-in rules.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static AuditReport Run(RencanaStrategis plan) => Run(plan, Rules, []);

    /// <summary>Runs rules of the caller's choice, and sets findings aside.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The rules; usually <see cref="Rules"/> and those of the caller.</param>
    /// <param name="suppressions">The suppressions, each with its reason.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">An argument is null, or two rules have one code.</exception>
    public static AuditReport Run(RencanaStrategis plan, IReadOnlyList<AuditRule> rules, IReadOnlyList<Suppression> suppressions)
    {
        var subject = new AuditSubject(Guard.Against.Null(plan));
        RequireCodes(Guard.Against.Null(rules));
        Guard.Against.Null(suppressions);
        var checks = rules.Select(rule => (Rule: rule, Check: Run(subject, rule))).ToArray();
        var findings = RootCauses.Resolve([.. checks.SelectMany(pair => pair.Check.Findings)]);
        var roots = findings.Where(finding => finding.IsRoot).ToLookup(finding => finding.Rule);
        var outcomes = checks.Select(pair => new RuleOutcome(pair.Rule, pair.Check.Places, pair.Check.Findings.Count, roots[pair.Rule].Count(), pair.Check.Unjudged));
        return AuditReport.Make(plan, [.. outcomes], findings, suppressions);
    }

    private static RuleCheck Run(AuditSubject subject, AuditRule rule)
    {
        var check = new RuleCheck(subject, rule);
        rule.Run(check);
        return check;
    }

    private static void RequireCodes(IReadOnlyList<AuditRule> rules)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!codes.Add(Guard.Against.Null(rule).Code))
            {
                throw new ArgumentException($"Two rules have the code {rule.Code}; a code belongs to one rule.", nameof(rules));
            }
        }
    }
}
