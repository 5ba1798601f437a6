using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>audit</c>: the findings of a plan, roots first.</summary>
internal static class AuditCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        if (arguments.Aturan)
        {
            AuditRulesView.Show(arguments, screen);
            return;
        }

        var report = RenstraAudit.Run(Plan.Of(arguments), RenstraAudit.Rules, Suppressions(arguments));
        if (arguments.Json)
        {
            screen.Raw(report.ToJson(arguments.Bahasa));
        }
        else if (arguments.Markdown)
        {
            screen.Raw(report.ToMarkdown(arguments.Bahasa));
        }
        else
        {
            AuditView.Show(report, arguments, screen);
        }

        screen.ExitCode = report.HasErrors ? 1 : 0;
    }

    private static IReadOnlyList<Suppression> Suppressions(Arguments arguments) => arguments.Option("--abaikan") is not { } file
        ? []
        : SuppressionList.Parse(InputText.Read(file)).Match(
            error => throw InputFault.Of(file, error, arguments.Bahasa),
            list => list);
}
