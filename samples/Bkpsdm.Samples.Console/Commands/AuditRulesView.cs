using System.Text;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>audit --aturan</c>: the rules with why and what to do; with <c>--markdown</c> the page <c>docs/audit-rules.md</c>.</summary>
internal static class AuditRulesView
{
    private const string Head =
        """
        # Audit rules

        Made from the rules by `audit --aturan --markdown`; a test holds this page against them. Each rule knows any plan; the places, counts and messages come from the plan it looks at. A code is never given to another rule.

        | code | looks for | severity, category | why | what to do | legal basis |
        |---|---|---|---|---|---|

        """;

    public static void Show(Arguments arguments, Screen screen)
    {
        if (arguments.Markdown)
        {
            screen.Raw(Markdown());
            return;
        }

        foreach (var rule in RenstraAudit.Rules)
        {
            screen.Line($"{rule.Code} [{Words(rule, arguments.Bahasa)}] {rule.Title.In(arguments.Bahasa)}");
            screen.Line($"  {rule.Why.In(arguments.Bahasa)}");
            screen.Line($"  > {rule.Advice.In(arguments.Bahasa)}");
        }
    }

    public static string Markdown()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var rule in RenstraAudit.Rules)
        {
            text.Append(FormattableString.Invariant(
                $"| {rule.Code} | {Both(rule.Title)} | {Words(rule, Bahasa.English)} | {Both(rule.Why)} | {Both(rule.Advice)} | {rule.Basis?.Text(Bahasa.Indonesia)} |\n"));
        }

        return text.ToString();
    }

    private static string Both(BilingualText text) => $"{text.English}<br>*{text.Indonesia}*";

    private static string Words(AuditRule rule, Bahasa bahasa) => $"{rule.SeverityName.In(bahasa)}, {rule.CategoryName.In(bahasa)}";
}
