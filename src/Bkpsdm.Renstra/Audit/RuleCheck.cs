using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One run of one rule (<i>pemeriksaan</i>): the plan under audit, and the findings reported.</summary>
/// <remarks>Not safe for use from several threads.</remarks>
public sealed class RuleCheck
{
    private readonly AuditSubject subject;
    private readonly AuditRule rule;
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, UnjudgedPlaces> unjudged = new(StringComparer.Ordinal);

    internal RuleCheck(AuditSubject subject, AuditRule rule)
    {
        this.subject = subject;
        this.rule = rule;
    }

    /// <summary>The plan.</summary>
    public RencanaStrategis Plan => subject.Plan;

    /// <summary>Its funding, rolled up once for all rules.</summary>
    public RekapPagu Rekap => subject.Rekap;

    /// <summary>The equations of its funding, computed once for all rules.</summary>
    internal PersamaanPagu Persamaan => subject.Persamaan;

    /// <summary>The targets stated by the tables of the plan, equal statements once.</summary>
    internal IReadOnlyList<StatedTarget> Targets => subject.Targets;

    internal IReadOnlyList<Finding> Findings => findings;

    internal int Places { get; private set; }

    internal IReadOnlyList<UnjudgedPlaces> Unjudged => [.. unjudged.Values];

    /// <summary>The measure of an indicator, from an index.</summary>
    /// <param name="idIndikator">The id of the indicator.</param>
    /// <returns>The measure, or <c>INDIKATOR_TIDAK_DIKENAL</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public ValueOrReason<UkuranIndikator> FindUkuran(string idIndikator) => subject.Ukuran(Guard.Against.Null(idIndikator));

    /// <summary>Counts one place that the rule looked at and could judge, found wrong or not.</summary>
    public void CountPlace() => Places++;

    /// <summary>Counts one place that the rule could not judge.</summary>
    /// <param name="place">The place.</param>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void ReportUnjudged(FindingPlace place, Reason reason)
    {
        Guard.Against.Null(place);
        Guard.Against.Null(reason);
        unjudged[reason.Code] = unjudged.TryGetValue(reason.Code, out var places) ? places.One() : UnjudgedPlaces.First(reason, place);
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="place">Place of the finding; two findings of one rule at one place get different ids by a number.</param>
    /// <param name="message">The finding in both languages, with its numbers.</param>
    /// <param name="numbers">The values; none where not given.</param>
    /// <param name="causes">The findings of this or another rule from which it follows; those that do not exist are left out, and a finding without any is a root.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> or <paramref name="message"/> is null.</exception>
    public void Report(FindingPlace place, BilingualText message, FindingNumbers numbers = default, IReadOnlyList<FindingCause>? causes = null)
    {
        Guard.Against.Null(message);
        findings.Add(new Finding(rule, FreeId(Finding.IdOf(rule.Code, place)), place, message, numbers, causes ?? []));
    }

    private string FreeId(string id)
    {
        var free = id;
        for (var number = 2; !ids.Add(free); number++)
        {
            free = FormattableString.Invariant($"{id}#{number}");
        }

        return free;
    }
}
