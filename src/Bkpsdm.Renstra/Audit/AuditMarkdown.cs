using System.Globalization;
using System.Text;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Writes a report as Markdown: a summary of one page, the roots by category, the consequences, and the rules.</summary>
internal sealed class AuditMarkdown
{
    // So many rules stand in the summary with their first root; the rest follows below it.
    private const int SummaryRules = 10;

    // So many places of what follows from one root are named at the root; the table below has them all.
    private const int NamedConsequences = 8;

    // So many roots of one consequence are named; in a large plan an error may have thousands.
    private const int NamedRoots = 12;

    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Information];

    private readonly StringBuilder text = new();
    private readonly AuditReport report;
    private readonly Bahasa bahasa;
    private readonly IReadOnlyList<FindingGroup> groups;

    private AuditMarkdown(AuditReport report, Bahasa bahasa)
    {
        this.report = report;
        this.bahasa = bahasa;
        groups = report.RootGroups;
    }

    public static string Write(AuditReport report, Bahasa bahasa)
    {
        var markdown = new AuditMarkdown(report, bahasa);
        markdown.Summary();
        markdown.Roots();
        markdown.Consequences();
        markdown.SetAside();
        markdown.Rules();
        return markdown.text.ToString();
    }

    private void Summary()
    {
        Line($"# {Say("Audit rencana strategis", "Audit of the strategic plan")}: {Cell(report.Identitas.Judul.In(bahasa))}");
        Line();
        Line(RuleCounts());
        Line();
        Counts();
        Line();
        if (groups.Count > 0)
        {
            Gravest();
        }
    }

    private void Gravest()
    {
        Line(Say("Perbaiki akarnya dahulu; akibat ikut hilang. Yang terberat:", "Mend the roots first; what follows from them goes too. The gravest:"));
        Line();
        foreach (var rule in Grave().Take(SummaryRules))
        {
            Line($"- **{rule.Rule.Code}** {Cell(rule.Rule.Title.In(bahasa))} ({Numbers(rule.Roots, rule.Consequences)}): {Cell(rule.First.Text(bahasa))}");
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

    // Roots by category and severity; what follows from them is counted apart.
    private void Counts()
    {
        Row([Say("akar menurut kategori", "roots by category"), .. Severities.Select(severity => AuditWords.Name(severity).In(bahasa)), Say("akibat", "consequences")]);
        Row(["---", .. Severities.Select(_ => "---:"), "---:"]);
        foreach (var category in report.Findings.GroupBy(finding => finding.Rule.Category).OrderBy(category => category.Key))
        {
            CountRow(AuditWords.Name(category.Key).In(bahasa), [.. category]);
        }

        CountRow($"**{Say("seluruhnya", "all")}**", report.Findings);
    }

    private void CountRow(string name, IReadOnlyCollection<Finding> findings) => Row(
    [
        name,
        .. Severities.Select(severity => Count(findings.Count(finding => finding.IsRoot && finding.Rule.Severity == severity))),
        Count(findings.Count(finding => !finding.IsRoot)),
    ]);

    // OrderBy is stable: within a severity the order of the rules stays where as much follows.
    private IEnumerable<(AuditRule Rule, int Roots, int Consequences, FindingGroup First)> Grave() => groups
        .GroupBy(group => group.Rule)
        .Select(rule => (rule.Key, rule.Sum(group => group.Findings.Count), rule.Sum(Following), rule.OrderByDescending(Following).First()))
        .OrderBy(rule => rule.Key.Severity)
        .ThenByDescending(rule => rule.Item3);

    private int Following(FindingGroup group) => group.Findings.Sum(finding => report.ConsequencesOf(finding).Count());

    private string Numbers(int roots, int consequences) => consequences == 0
        ? Say($"{Count(roots)} akar", $"roots: {Count(roots)}")
        : Say($"{Count(roots)} akar, {Count(consequences)} akibat", $"roots: {Count(roots)}, consequences: {Count(consequences)}");

    private void Roots()
    {
        if (groups.Count == 0)
        {
            return;
        }

        Line($"## {Say("Temuan", "Findings")}");
        Line();
        foreach (var category in groups.GroupBy(group => group.Rule.Category))
        {
            Line($"### {Title(AuditWords.Name(category.Key).In(bahasa))}");
            Line();
            foreach (var rule in category.GroupBy(group => group.Rule))
            {
                Rule(rule.Key, rule);
            }
        }
    }

    private void Rule(AuditRule rule, IEnumerable<FindingGroup> found)
    {
        Line($"#### {rule.Code} {Cell(rule.Title.In(bahasa))}");
        Line();
        Line($"*{Title(AuditWords.Name(rule.Severity).In(bahasa))}.* {Cell(rule.Why.In(bahasa))} **{Say("Tindakan", "To do")}:** {Cell(rule.Advice.In(bahasa))}{Basis(rule)}");
        Line();
        foreach (var group in found)
        {
            Line($"- {Cell(group.Text(bahasa))}");
            Following(group.Findings);
        }

        Line();
    }

    // One line for each root: by rule the places; message and parts stand in the table of what follows.
    private void Following(IEnumerable<Finding> roots)
    {
        foreach (var consequences in roots.Select(root => report.ConsequencesOf(root).ToArray()).Where(consequences => consequences.Length > 0))
        {
            var byRule = consequences.GroupBy(finding => finding.Rule.Code, StringComparer.Ordinal).Select(rule => $"{rule.Key} {Say("pada", "at")} {ShortPlaces([.. rule])}");
            Line($"  - {Say("akibat", "follows")} ({Count(consequences.Length)}): {Cell(string.Join("; ", byRule))}");
        }
    }

    private string ShortPlaces(Finding[] findings)
    {
        var named = string.Join(", ", findings.Take(NamedConsequences).Select(finding => finding.Place.Kode ?? finding.Place.Text(bahasa)));
        return findings.Length <= NamedConsequences ? named : named + Say($" dan {Count(findings.Length - NamedConsequences)} lagi", $" and {Count(findings.Length - NamedConsequences)} more");
    }

    private void Consequences()
    {
        Finding[] consequences = [.. report.Findings.Where(finding => !finding.IsRoot)];
        if (consequences.Length == 0)
        {
            return;
        }

        Line($"## {Say("Akibat", "What follows")}");
        Line();
        Line(Say("Temuan yang hilang bila akarnya diperbaiki, dengan bagian tiap akar dalam selisihnya.", "Findings that go when their roots are mended, with the part of each root in the difference."));
        Line();
        Row([Say("temuan", "finding"), Say("akar dan bagiannya", "roots and their parts")]);
        Row(["---", "---"]);
        foreach (var finding in consequences)
        {
            Row([Cell(finding.Text(bahasa)), Cell(Parts(finding))]);
        }

        Line();
    }

    private string Parts(Finding finding)
    {
        var named = string.Join("; ", finding.Causes.Take(NamedRoots).Select(cause => cause.Amount is { } amount ? $"{cause.Id} ({Figure(amount)})" : cause.Id));
        return finding.Causes.Count <= NamedRoots ? named : named + Say($" dan {Count(finding.Causes.Count - NamedRoots)} lagi", $" and {Count(finding.Causes.Count - NamedRoots)} more");
    }

    private string Figure(decimal amount) => bahasa == Bahasa.English ? ExactText.Of(amount) : IndonesianNumber.Format(amount);

    private string Basis(AuditRule rule) => rule.Basis is null ? string.Empty : $" *({Cell(rule.Basis.Text(bahasa))})*";

    private void SetAside()
    {
        if (report.Suppressed.Count == 0 && report.UnusedSuppressions.Count == 0)
        {
            return;
        }

        Line($"## {Say("Diabaikan", "Set aside")}");
        Line();
        foreach (var finding in report.Suppressed)
        {
            Line($"- {Cell(finding.Text(bahasa))} {Say("Alasan", "Reason")}: {Cell(finding.Suppression!.Reason)}");
        }

        foreach (var unused in report.UnusedSuppressions)
        {
            Line($"- {Unused(unused)}: {unused.RuleCode} ({Cell(unused.Reason)})");
        }

        Line();
    }

    private string Unused(Suppression unused) => report.Rules.Any(outcome => string.Equals(outcome.Rule.Code, unused.RuleCode, StringComparison.Ordinal))
        ? Say("Tidak mengenai temuan apa pun", "Fits no finding")
        : Say("Tidak ada aturan dengan kode ini", "No rule has this code");

    private void Rules()
    {
        Line($"## {Say("Aturan", "Rules")}");
        Line();
        Row([Say("aturan", "rule"), Say("hasil", "result"), Say("tempat", "places"), Say("temuan", "findings"), Say("tidak dinilai", "not evaluated")]);
        Row(["---", "---", "---:", "---:", "---"]);
        foreach (var outcome in report.Rules)
        {
            Row(
            [
                $"{outcome.Rule.Code} {Cell(outcome.Rule.Title.In(bahasa))}",
                AuditWords.Name(outcome.Status).In(bahasa),
                Count(outcome.Places),
                Count(outcome.Findings),
                Unjudged(outcome),
            ]);
        }
    }

    private string Unjudged(RuleOutcome outcome) => outcome is { Places: 0, Unjudged.Count: 0 }
        ? Say("rencana tidak memuat bahannya", "the plan has nothing to look at")
        : string.Join("; ", outcome.Unjudged.Select(places => $"{Count(places.Count)}: {Cell(places.Reason.Text(bahasa))}"));

    private string Say(string indonesia, string english) => bahasa == Bahasa.English ? english : indonesia;

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Title(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string Cell(string? content) => (content ?? string.Empty).Replace("|", "\\|").Replace("<", "\\<").Replace("*", "\\*").Replace("_", "\\_");

    private void Row(IEnumerable<string> cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Line(string line = "") => text.Append(line).Append('\n');
}
