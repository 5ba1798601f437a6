using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Numbers that no plan should have do not stop the audit: each is found, or left unjudged with its reason.</summary>
public class UnusualNumbersTests
{
    // 28 digits, the most that a number can have: longer ones are read as no number.
    private const string Largest = "9.999.999.999.999.999.999.999.999.999";

    [Theory]
    [InlineData(Largest, "-" + Largest, "-" + Largest, "008:2", "007:MASUKAN_TIDAK_SAH:3 021:MASUKAN_TIDAK_SAH:1")]
    [InlineData("-" + Largest, Largest, Largest, "008:2 020:1", "007:MASUKAN_TIDAK_SAH:3 021:MASUKAN_TIDAK_SAH:1")]
    [InlineData("0", "0", "0", "", "007:PENYEBUT_NOL:3 021:PENYEBUT_NOL:1")]
    public void Spending_of_any_size(string anggaran, string realisasi, string rest, string found, string unjudged) => Told(found, unjudged, plan =>
    {
        foreach (var row in plan.Rows("anggaranRealisasi"))
        {
            row["anggaran"] = Three(anggaran);
            row["realisasi"] = Three(realisasi);
            row["rasio"] = Three(rest);
            row["pertumbuhanAnggaran"] = rest;
            row["pertumbuhanRealisasi"] = rest;
        }
    });

    [Theory]
    [InlineData(Largest, "001:5 003:6 004:15 005:6 022:6 030:3 031:3 032:3 035:2 041:6 042:6 043:6", "")]
    [InlineData("-" + Largest, "001:5 003:6 004:15 023:6 030:3 031:3 035:2 041:6 043:6 067:30", "005:SEL_BUKAN_ANGKA:6 031:SEL_BUKAN_ANGKA:1 032:SEL_BUKAN_ANGKA:1 042:SEL_BUKAN_ANGKA:6")]
    public void Targets_and_budgets_of_any_size(string number, string found, string unjudged) => Told(found, unjudged, plan =>
    {
        foreach (var node in plan.Nodes)
        {
            TrajectoryInjections.Targets(CleanPlan.Indicator(node), "-" + number, number, "-" + number, number, "0", number);
            CleanPlan.Indicator(node)["kondisiAwal"] = number;
            node["pagu"]!["tahun"] = new JsonArray([.. Enumerable.Repeat(number, CleanPlan.Years).Select(text => (JsonNode)text)]);
        }
    });

    // Every rule has an answer. Found is rule:count; unjudged is rule:reason:count, without the rule that needs a list of codes.
    private static void Told(string found, string unjudged, Action<CleanPlan> change)
    {
        var report = RenstraAudit.Run(RuleRun.Spoiled(change));

        Assert.Equal(RenstraAudit.Rules.Select(rule => rule.Code), report.Rules.Select(outcome => outcome.Rule.Code));
        Assert.Equal(found, string.Join(' ', report.Findings.GroupBy(finding => finding.Rule.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key[^3..]}:{group.Count()}")));
        Assert.Equal(unjudged, string.Join(' ', from outcome in report.Rules from place in outcome.Unjudged where place.Reason.Code != "DAFTAR_NOMENKLATUR_TIDAK_TERSEDIA" orderby outcome.Rule.Code select $"{outcome.Rule.Code[^3..]}:{place.Reason.Code}:{place.Count}"));
    }

    private static JsonArray Three(string number) => new((JsonNode)number, (JsonNode)number, (JsonNode)number);
}
