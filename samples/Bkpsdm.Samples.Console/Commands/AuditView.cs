using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>A report of the audit on the screen: the counts, the roots by severity with what follows from them, the rules that could not tell.</summary>
internal static class AuditView
{
    // A rule that finds one thing in every row would bury the others; the report and the data have them all.
    private const int LinesOfRule = 12;

    private static readonly (Severity Severity, string Indonesia, string English)[] Severities =
    [
        (Severity.Error, "Kesalahan", "Errors"),
        (Severity.Warning, "Peringatan", "Warnings"),
        (Severity.Information, "Informasi", "Information"),
    ];

    public static void Show(AuditReport report, Arguments arguments, Screen screen)
    {
        Summary(report, arguments, screen);
        foreach (var (severity, indonesia, english) in Severities)
        {
            var roots = report.Roots.Where(finding => finding.Rule.Severity == severity).ToArray();
            if (roots.Length > 0)
            {
                screen.Heading(arguments.Say(indonesia, english));
                Roots(report, roots, arguments, screen);
            }
        }

        NotEvaluated(report, arguments, screen);
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

    private static void Roots(AuditReport report, IEnumerable<Finding> roots, Arguments arguments, Screen screen)
    {
        foreach (var group in roots.GroupBy(finding => finding.Rule))
        {
            screen.Line($"{group.Key.Code} {group.Key.Title.In(arguments.Bahasa)}");
            foreach (var finding in group.Take(LinesOfRule))
            {
                var place = finding.Place.Text(arguments.Bahasa);
                screen.Line($"  - {place}{(place.Length > 0 ? ": " : string.Empty)}{finding.Message.In(arguments.Bahasa)}");
                var consequences = report.ConsequencesOf(finding).Count();
                if (consequences > 0)
                {
                    screen.Line(arguments.Say($"    akibat: {consequences} temuan lain", $"    follows: {consequences} other findings"));
                }
            }

            var more = group.Count() - LinesOfRule;
            if (more > 0)
            {
                screen.Line(arguments.Say($"  - dan {more} temuan lain (--markdown atau --json)", $"  - and {more} more (--markdown or --json)"));
            }

            screen.Line($"  > {group.Key.Advice.In(arguments.Bahasa)}");
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
        foreach (var outcome in rules)
        {
            var why = outcome.Unjudged.Count == 0
                ? arguments.Say("rencana tidak memuat bahannya", "the plan has nothing to look at")
                : string.Join("; ", outcome.Unjudged.Select(places => $"{places.Count}: {places.Reason.Text(arguments.Bahasa)}"));
            screen.Line($"{outcome.Rule.Code} {outcome.Rule.Title.In(arguments.Bahasa)}: {why}");
        }
    }
}
