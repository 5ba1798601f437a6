using System.Globalization;
using System.Text;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Writes a report as Markdown: the summary fits on one page, then the roots by category, then the rules.</summary>
internal sealed class AuditMarkdown
{
    // So many roots stand in the summary; the rest follows below it.
    private const int SummaryRoots = 10;

    private readonly StringBuilder text = new();
    private readonly AuditReport report;
    private readonly Bahasa bahasa;

    private AuditMarkdown(AuditReport report, Bahasa bahasa)
    {
        this.report = report;
        this.bahasa = bahasa;
    }

    public static string Write(AuditReport report, Bahasa bahasa)
    {
        var markdown = new AuditMarkdown(report, bahasa);
        markdown.Summary();
        markdown.Roots();
        markdown.SetAside();
        markdown.Rules();
        return markdown.text.ToString();
    }

    private void Summary()
    {
        Line($"# {Say("Audit rencana strategis", "Audit of the strategic plan")}: {Cell(report.Identitas.Judul.In(bahasa))}");
        Line();
        Row(Say("tingkat", "severity"), Say("akar", "roots"), Say("akibat", "consequences"));
        Row("---", "---:", "---:");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Information })
        {
            var found = report.Findings.Where(finding => finding.Rule.Severity == severity).ToArray();
            Row(AuditWords.Name(severity).In(bahasa), Count(found.Count(finding => finding.IsRoot)), Count(found.Count(finding => !finding.IsRoot)));
        }

        Line();
        Line(RuleCounts());
        Line();
        Line(Say("Perbaiki akarnya dahulu; akibat ikut hilang. Yang terberat:", "Mend the roots first; what follows from them goes too. The gravest:"));
        Line();
        foreach (var finding in Grave().Take(SummaryRoots))
        {
            Line($"- {Cell(finding.Text(bahasa))}");
        }

        Line();
    }

    private string RuleCounts()
    {
        int Of(RuleStatus status) => report.Rules.Count(rule => rule.Status == status);
        return Say(
            $"{Count(report.Rules.Count)} aturan: {Count(Of(RuleStatus.Passed))} lulus, {Count(Of(RuleStatus.Failed))} dengan temuan, {Count(Of(RuleStatus.NotEvaluated))} tidak dinilai; {Count(report.Rules.Sum(rule => rule.Places))} tempat diperiksa; {Count(report.Suppressed.Count)} temuan diabaikan dengan alasan.",
            $"{Count(report.Rules.Count)} rules: {Count(Of(RuleStatus.Passed))} passed, {Count(Of(RuleStatus.Failed))} with findings, {Count(Of(RuleStatus.NotEvaluated))} not evaluated; {Count(report.Rules.Sum(rule => rule.Places))} places looked at; {Count(report.Suppressed.Count)} findings set aside with a reason.");
    }

    // OrderBy is stable: within a severity the order of the report stays.
    private IEnumerable<Finding> Grave() => report.Roots.OrderBy(finding => finding.Rule.Severity).ThenByDescending(finding => report.ConsequencesOf(finding).Count());

    private void Roots()
    {
        Line($"## {Say("Temuan", "Findings")}");
        Line();
        foreach (var rule in report.Rules.Select(outcome => outcome.Rule))
        {
            Finding[] roots = [.. report.Roots.Where(finding => ReferenceEquals(finding.Rule, rule))];
            if (roots.Length > 0)
            {
                Rule(rule, roots);
            }
        }
    }

    private void Rule(AuditRule rule, Finding[] roots)
    {
        Line($"### {rule.Code} {Cell(rule.Title.In(bahasa))}");
        Line();
        Line($"*{AuditWords.Name(rule.Severity).In(bahasa)}, {AuditWords.Name(rule.Category).In(bahasa)}.* {Cell(rule.Why.In(bahasa))} **{Say("Tindakan", "To do")}:** {Cell(rule.Advice.In(bahasa))}{Basis(rule)}");
        Line();
        foreach (var finding in roots)
        {
            var place = finding.Place.Text(bahasa);
            Line($"- {Cell(place)}{(place.Length > 0 ? ": " : string.Empty)}{Cell(finding.Message.In(bahasa))}");
            foreach (var consequence in report.ConsequencesOf(finding))
            {
                Line($"  - {Say("akibat", "follows")}: {Cell(consequence.Text(bahasa))}{Part(consequence, finding)}");
            }
        }

        Line();
    }

    // A consequence of several roots says how much of it is this one's.
    private string Part(Finding consequence, Finding root) =>
        consequence.Causes.Count > 1 && consequence.Causes.First(cause => cause.Id == root.Id).Amount is { } amount
            ? Say($" (bagian akar ini {IndonesianNumber.Format(amount)})", $" (this root's part {ExactText.Of(amount)})")
            : string.Empty;

    private string Basis(AuditRule rule) => rule.Basis is null ? string.Empty : $" *({Cell(rule.Basis.Text(bahasa))})*";

    private void SetAside()
    {
        if (report.Suppressed.Count == 0 && report.UnusedSuppressions.Count == 0)
        {
            return;
        }

        Line($"## {Say("Diabaikan", "Set aside")}");
        Line();
        foreach (var (finding, suppression) in report.Suppressed.Select(pair => (pair.Finding, pair.Suppression)))
        {
            Line($"- {Cell(finding.Text(bahasa))} {Say("Alasan", "Reason")}: {Cell(suppression.Reason)}");
        }

        foreach (var unused in report.UnusedSuppressions)
        {
            Line($"- {Say("Tidak mengenai temuan apa pun", "Fits no finding")}: {unused.RuleCode} ({Cell(unused.Reason)})");
        }

        Line();
    }

    private void Rules()
    {
        Line($"## {Say("Aturan", "Rules")}");
        Line();
        Row(Say("aturan", "rule"), Say("hasil", "result"), Say("tempat", "places"), Say("temuan", "findings"), Say("tidak dinilai", "not evaluated"));
        Row("---", "---", "---:", "---:", "---");
        foreach (var outcome in report.Rules)
        {
            Row(
                $"{outcome.Rule.Code} {Cell(outcome.Rule.Title.In(bahasa))}",
                AuditWords.Name(outcome.Status).In(bahasa),
                Count(outcome.Places),
                Count(outcome.Findings),
                Unjudged(outcome));
        }
    }

    private string Unjudged(RuleOutcome outcome) => outcome is { Places: 0, Unjudged.Count: 0 }
        ? Say("rencana tidak memuat bahannya", "the plan has nothing to look at")
        : string.Join("; ", outcome.Unjudged.Select(places => $"{Count(places.Count)}: {Cell(places.Reason.Text(bahasa))}"));

    private string Say(string indonesia, string english) => bahasa == Bahasa.English ? english : indonesia;

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Cell(string? content) => (content ?? string.Empty).Replace("|", "\\|").Replace("<", "\\<").Replace("*", "\\*").Replace("_", "\\_");

    private void Row(params string[] cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Line(string line = "") => text.Append(line).Append('\n');
}
