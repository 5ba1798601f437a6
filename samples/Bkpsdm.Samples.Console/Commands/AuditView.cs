using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>A report of the audit on the screen: the counts, the roots by category and rule with what follows from them, the rules that could not tell.</summary>
internal static class AuditView
{
    // A rule that finds something in every row would bury the others; the report and the data have it all.
    private const int ItemsOfRule = 8;

    // A list of places beyond this is cut, for the same reason.
    private const int LongestItem = 480;

    private static readonly (Severity Severity, string Indonesia, string English)[] Severities =
    [
        (Severity.Error, "Kesalahan", "Errors"),
        (Severity.Warning, "Peringatan", "Warnings"),
        (Severity.Information, "Informasi", "Information"),
    ];

    public static void Show(AuditReport report, Arguments arguments, Screen screen)
    {
        Summary(report, arguments, screen);
        foreach (var category in report.RootGroups.GroupBy(group => group.Rule.Category))
        {
            screen.Heading(Heading([.. category], arguments));
            foreach (var rule in category.GroupBy(group => group.Rule).OrderBy(rule => rule.Key.Severity))
            {
                Rule(report, rule.Key, [.. rule], arguments, screen);
            }
        }

        SetAside(report, arguments, screen);
        NotEvaluated(report, arguments, screen);
        screen.Line();
        screen.Line(arguments.Say(
            "--markdown: laporan lengkap; --json: untuk program; --aturan: aturan dengan alasan dan tindakan; --abaikan BERKAS: temuan yang sudah dijelaskan.",
            "--markdown: the whole report; --json: for programs; --aturan: the rules with why and what to do; --abaikan FILE: findings that are explained."));
    }

    /// <summary>Counts by severity: the tour ends with it.</summary>
    public static void Summary(AuditReport report, Arguments arguments, Screen screen)
    {
        var table = screen.Table([
            arguments.Say("Tingkat", "Severity"),
            arguments.Say("Akar", "Roots"),
            arguments.Say("Akibat", "Consequences"),
        ]);
        foreach (var (severity, indonesia, english) in Severities)
        {
            var found = report.Findings.Where(finding => finding.Rule.Severity == severity).ToArray();
            table.AddRow(
                new Text(arguments.Say(indonesia, english)),
                Figures.Right(Figures.Exact(found.Count(finding => finding.IsRoot))),
                Figures.Right(Figures.Exact(found.Count(finding => !finding.IsRoot))));
        }

        screen.Write(table);
        var evaluated = report.Rules.Count(rule => rule.Status != RuleStatus.NotEvaluated);
        screen.Line(arguments.Say(
            $"{evaluated} dari {report.Rules.Count} aturan dinilai, {report.Rules.Sum(rule => rule.Places)} tempat diperiksa, {report.Suppressed.Count} temuan diabaikan.",
            $"{evaluated} of {report.Rules.Count} rules evaluated, {report.Rules.Sum(rule => rule.Places)} places looked at, {report.Suppressed.Count} findings set aside."));
    }

    // Such as "HITUNGAN: 6 kesalahan, 2 peringatan".
    private static string Heading(FindingGroup[] groups, Arguments arguments)
    {
        var counts = groups
            .GroupBy(group => group.Rule.Severity)
            .OrderBy(severity => severity.Key)
            .Select(severity => $"{severity.Sum(group => group.Findings.Count)} {severity.First().Rule.SeverityName.In(arguments.Bahasa)}");
        return $"{groups[0].Rule.CategoryName.In(arguments.Bahasa).ToUpperInvariant()}: {string.Join(", ", counts)}";
    }

    private static void Rule(AuditReport report, AuditRule rule, FindingGroup[] groups, Arguments arguments, Screen screen)
    {
        screen.Item(0, $"{rule.Code} [{rule.SeverityName.In(arguments.Bahasa)}] {rule.Title.In(arguments.Bahasa)}");
        foreach (var group in groups.Take(ItemsOfRule))
        {
            var consequences = group.Findings.Sum(finding => report.ConsequencesOf(finding).Count());
            var follows = consequences == 0 ? string.Empty : arguments.Say($" [akibat: {consequences}]", $" [follows: {consequences}]");
            screen.Item(2, "- " + Cut(group.Text(arguments.Bahasa)) + follows);
        }

        var more = groups.Skip(ItemsOfRule).Sum(group => group.Findings.Count);
        if (more > 0)
        {
            screen.Item(2, arguments.Say($"- dan {more} temuan lain (--markdown atau --json)", $"- and {more} more (--markdown or --json)"));
        }

        screen.Item(2, "> " + rule.Advice.In(arguments.Bahasa));
    }

    private static string Cut(string text) => text.Length <= LongestItem ? text : text[..text.LastIndexOf(' ', LongestItem)] + " ...";

    private static void SetAside(AuditReport report, Arguments arguments, Screen screen)
    {
        if (report.UnusedSuppressions.Count == 0)
        {
            return;
        }

        screen.Heading(arguments.Say("Pengabaian yang tidak mengenai temuan apa pun", "Entries that set no finding aside"));
        foreach (var unused in report.UnusedSuppressions)
        {
            screen.Item(0, $"{unused.RuleCode}: {unused.Reason}");
        }
    }

    private static void NotEvaluated(AuditReport report, Arguments arguments, Screen screen)
    {
        var rules = report.Rules.Where(rule => rule.Status == RuleStatus.NotEvaluated).ToArray();
        if (rules.Length == 0)
        {
            return;
        }

        screen.Heading(arguments.Say("Tidak dinilai", "Not evaluated"));
        foreach (var outcome in rules.Where(outcome => outcome.Unjudged.Count > 0))
        {
            var why = string.Join("; ", outcome.Unjudged.Select(places => $"{places.Count}: {places.Reason.Text(arguments.Bahasa)}"));
            screen.Item(0, $"{outcome.Rule.Code} {outcome.Rule.Title.In(arguments.Bahasa)}: {why}");
        }

        var nothing = string.Join(", ", rules.Where(outcome => outcome.Unjudged.Count == 0).Select(outcome => outcome.Rule.Code));
        if (nothing.Length > 0)
        {
            screen.Item(0, arguments.Say("rencana tidak memuat bahannya: ", "the plan has nothing to look at: ") + nothing);
        }
    }
}
