using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests.Audit;

public class FindingGroupTests
{
    private static readonly AuditReport Paser = RenstraAudit.Run(RuleRun.Paser);

    [Fact]
    public void Every_root_is_in_one_group() =>
        Assert.Equal(Paser.Roots.Select(root => root.Id).Order(StringComparer.Ordinal), Paser.RootGroups.SelectMany(group => group.Findings).Select(root => root.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Groups_follow_category_and_rule()
    {
        var rules = Paser.RootGroups.Select(group => group.Rule).ToArray();

        Assert.Equal(rules.OrderBy(rule => rule.Category).ThenBy(rule => rule.Code, StringComparer.Ordinal), rules);
    }

    // Tabel 4.1 prints N/A as baseline in 57 rows, among them 8 to 10.
    [Fact]
    public void What_is_said_of_many_places_is_one_item()
    {
        var group = Assert.Single(Paser.RootGroups, group => group.Rule.Code == "BKP-RNS-045" && group.Findings.Count > 1);

        Assert.Equal(57, group.Findings.Count);
        Assert.StartsWith("kondisi awal 2024: N/A (57 tempat): Tabel 4.1: 5.03.01.2.01 (baris 8–10), ", group.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.StartsWith("baseline of 2024: N/A (57 places): Tabel 4.1: 5.03.01.2.01 (row 8–10), ", group.Text(Bahasa.English), StringComparison.Ordinal);
    }

    // Tabel 4.1, row 21.
    [Fact]
    public void A_finding_alone_has_its_place_first()
    {
        var group = Assert.Single(Paser.RootGroups, group => group.Rule.Code == "BKP-RNS-003");

        Assert.StartsWith("Tabel 4.1, baris 21, 5.03.01.2.01.0006, total: total Rp35.000.000", group.Text(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    // An inspector reads the first page: counts by category, the gravest rules, before the first finding.
    [Fact]
    public void The_report_begins_with_one_page()
    {
        var page = Paser.ToMarkdown(Bahasa.Indonesia).Split("\n## ")[0];

        Assert.InRange(page.Split('\n').Length, 20, 45);
        Assert.Contains("| hitungan | 6 | 2 | 0 | 12 |", page, StringComparison.Ordinal);
        Assert.Contains("**BKP-RNS-002**", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_a_consequence_stand_once() =>
        Assert.Single(Paser.ToMarkdown(Bahasa.Indonesia).Split('\n'), line => line.Contains("BKP-RNS-002:5.04.02.2.01/total (-2.896.359.630); BKP-RNS-002:5.03.01.2.01/total (-115.500.000)", StringComparison.Ordinal) && line.Contains("tujuan-1, total: total", StringComparison.Ordinal));
}
