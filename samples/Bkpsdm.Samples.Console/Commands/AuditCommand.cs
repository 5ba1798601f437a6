using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>audit</c>: the findings of a plan, roots first.</summary>
internal static class AuditCommand
{
    private static readonly string[] Fields =
    [
        "id", "aturan", "tingkat", "kategori", "tabel", "baris", "kode", "indikator", "tahun", "kolom", "jalur",
        "terbaca", "dipakai", "dihitung", "selisih", "sebab", "pesan",
    ];

    public static void Run(Arguments arguments, Screen screen)
    {
        if (arguments.Aturan)
        {
            AuditRulesView.Show(arguments, screen);
            return;
        }

        var report = RenstraAudit.Run(Plan.Of(arguments), PeopleScales.Rules, Suppressions(arguments));
        if (arguments.Json)
        {
            screen.Raw(report.ToJson(arguments.Bahasa));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, report.Findings.Select(finding => Cells(finding, arguments.Bahasa))));
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

    private static IEnumerable<string?> Cells(Finding finding, Bahasa bahasa) =>
    [
        finding.Id,
        finding.Rule.Code,
        finding.Rule.SeverityName.Indonesia,
        finding.Rule.CategoryName.Indonesia,
        finding.Place.Reference.Tabel,
        finding.Place.Reference.IsEmpty ? null : Figures.Exact(finding.Place.Reference.Baris),
        finding.Place.Kode,
        finding.Place.IdIndikator,
        finding.Place.Tahun.ToString(),
        finding.Place.Kolom,
        finding.Place.Path,
        finding.Numbers.AsRead,
        finding.Numbers.Used.ToString(),
        finding.Numbers.Computed.ToString(),
        finding.Numbers.Difference is { } difference ? Figures.Exact(difference) : null,
        finding.Cause,
        finding.Message.In(bahasa),
    ];

    private static IReadOnlyList<Suppression> Suppressions(Arguments arguments) => arguments.Option("--abaikan") is not { } file
        ? []
        : Suppression.Read(InputText.Read(file)).Match(
            error => throw InputFault.Of(file, error, arguments.Bahasa),
            list => Known(file, list, arguments));

    // A code that no rule has sets nothing aside: a slip of the pen, told at once.
    private static IReadOnlyList<Suppression> Known(string file, IReadOnlyList<Suppression> list, Arguments arguments)
    {
        var codes = new HashSet<string>(PeopleScales.Rules.Select(rule => rule.Code), StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            if (!codes.Contains(list[i].RuleCode))
            {
                throw new InputFault($"{file}: $[{i}].aturan: {arguments.Say($"tidak ada aturan dengan kode '{list[i].RuleCode}'; lihat audit --aturan", $"no rule has the code '{list[i].RuleCode}'; see audit --aturan")}");
            }
        }

        return list;
    }
}
