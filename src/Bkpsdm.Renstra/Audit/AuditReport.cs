using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The report of an audit (<i>laporan audit</i>): findings, roots, the outcome of each rule, and the findings set aside.</summary>
/// <remarks>Immutable. The order is that of the rules, and within a rule that of the document, so that the same plan gives the same report.</remarks>
public sealed class AuditReport
{
    private readonly ILookup<string, Finding> consequences;

    private AuditReport(RencanaStrategis plan, IReadOnlyList<RuleOutcome> rules, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> suppressed, IReadOnlyList<Suppression> unused)
    {
        Identitas = plan.Identitas;
        Rules = rules;
        Findings = findings;
        Suppressed = suppressed;
        UnusedSuppressions = unused;
        consequences = findings.SelectMany(finding => finding.Causes.Select(cause => (cause.Id, finding))).ToLookup(pair => pair.Id, pair => pair.finding, StringComparer.Ordinal);
    }

    /// <summary>The plan.</summary>
    public IdentitasRencana Identitas { get; }

    /// <summary>The outcome of each rule, in the order of the rules.</summary>
    public IReadOnlyList<RuleOutcome> Rules { get; }

    /// <summary>All findings that are not set aside.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings that follow from no other (<i>akar</i>).</summary>
    public IEnumerable<Finding> Roots => Findings.Where(finding => finding.IsRoot);

    /// <summary>The roots as a reader takes them: by category and rule, and those that say the same together.</summary>
    public IReadOnlyList<FindingGroup> RootGroups => FindingGroup.Of(Roots.OrderBy(finding => finding.Rule.Category));

    /// <summary>The findings that were set aside.</summary>
    public IReadOnlyList<Finding> Suppressed { get; }

    /// <summary>Suppressions that fit no finding: written for another state of the plan.</summary>
    public IReadOnlyList<Suppression> UnusedSuppressions { get; }

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Rule.Severity == Severity.Error);

    /// <summary>The findings that follow from a root.</summary>
    /// <param name="root">The root.</param>
    /// <returns>The findings, in order; none where nothing follows from it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is null.</exception>
    public IEnumerable<Finding> ConsequencesOf(Finding root) => consequences[Guard.Against.Null(root).Id];

    /// <summary>The findings as JSON, an array of roots and consequences; see <c>docs/formats/audit.md</c>.</summary>
    /// <param name="bahasa">The language of the messages.</param>
    /// <returns>The JSON text; the same report gives the same bytes.</returns>
    public string ToJson(Bahasa bahasa) => AuditJson.Write(this, bahasa);

    /// <summary>The report as Markdown: one page of summary, the roots with their consequences, and the outcome of each rule.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The Markdown text.</returns>
    public string ToMarkdown(Bahasa bahasa) => AuditMarkdown.Write(this, bahasa);

    internal static AuditReport Make(RencanaStrategis plan, IReadOnlyList<RuleOutcome> rules, IReadOnlyList<Finding> findings, IReadOnlyList<Suppression> suppressions)
    {
        var judged = findings.Select(finding => finding.WithSuppression(suppressions.FirstOrDefault(suppression => suppression.Fits(finding)))).ToLookup(finding => finding.Suppression is null);
        Suppression[] unused = [.. suppressions.Where(suppression => !findings.Any(suppression.Fits))];
        return new AuditReport(plan, rules, [.. judged[true]], [.. judged[false]], unused);
    }
}
