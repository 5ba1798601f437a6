using Bkpsdm.Renstra.Paser;
using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests.Audit;

public class RenstraAuditTests
{
    private static readonly RencanaStrategis Paser = PaserRenstra.Load();

    // Tabel 4.1: row 9 prints 1.293.274.818 where its children's totals make 1.408.774.818; row 116 prints 400.000.000 for 3.296.359.630;
    // row 21 prints 35.000.000 for five years of 10.000.000.
    [Theory]
    [InlineData("BKP-RNS-002:5.03.01.2.01/total", -115_500_000)]
    [InlineData("BKP-RNS-002:5.04.02.2.01/total", -2_896_359_630)]
    [InlineData("BKP-RNS-003:5.03.01.2.01.0006/total", -15_000_000)]
    public void Roots_of_the_funding_of_the_shipped_plan(string id, decimal difference)
    {
        var root = Assert.Single(RenstraAudit.Run(Paser).Roots, finding => finding.Id == id);

        Assert.Equal(difference, root.Numbers.Difference);
    }

    // The goal's years make 90.194.233.705 and its row prints 87.167.374.075: it carries all three roots, each with its part.
    [Fact]
    public void The_goal_names_the_parts_of_its_difference()
    {
        var goal = Assert.Single(RenstraAudit.Run(Paser).Findings, finding => finding.Id == "BKP-RNS-003:tujuan-1/total");

        Assert.Equal(
            [
                new FindingCause("BKP-RNS-002:5.04.02.2.01/total", -2_896_359_630),
                new FindingCause("BKP-RNS-002:5.03.01.2.01/total", -115_500_000),
                new FindingCause("BKP-RNS-003:5.03.01.2.01.0006/total", -15_000_000),
            ],
            goal.Causes);
        Assert.Equal("BKP-RNS-002:5.04.02.2.01/total", goal.Cause);
        Assert.False(goal.IsRoot);
    }

    [Fact]
    public void Equal_plans_give_equal_bytes() =>
        Assert.Equal(RenstraAudit.Run(Paser).ToJson(Bahasa.Indonesia), RenstraAudit.Run(PaserRenstra.Load()).ToJson(Bahasa.Indonesia));

    [Fact]
    public void Json_has_the_fields_of_the_contract()
    {
        using var json = JsonDocument.Parse(RenstraAudit.Run(Paser).ToJson(Bahasa.English));
        var root = json.RootElement.EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == "BKP-RNS-003:5.03.01.2.01.0006/total");

        Assert.Equal("kesalahan", root.GetProperty("tingkat").GetString());
        Assert.Equal("hitungan", root.GetProperty("kategori").GetString());
        Assert.Equal("Tabel 4.1", root.GetProperty("tabel").GetString());
        Assert.Equal(21, root.GetProperty("baris").GetInt32());
        Assert.Equal("5.03.01.2.01.0006", root.GetProperty("kode").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("tahun").ValueKind);
        Assert.Equal("35.000.000,00", root.GetProperty("terbaca").GetString());
        Assert.Equal(35_000_000, root.GetProperty("dipakai").GetDecimal());
        Assert.Equal(50_000_000, root.GetProperty("dihitung").GetDecimal());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("sebab").ValueKind);
    }

    [Fact]
    public void A_suppression_sets_a_finding_aside_with_its_reason()
    {
        var known = Suppression.Create("BKP-RNS-003", "Total ditetapkan terpisah.", kode: "5.03.01.2.01.0006");

        var report = RenstraAudit.Run(Paser, RenstraAudit.Rules, [known]);

        Assert.Equal("Total ditetapkan terpisah.", Assert.Single(report.Suppressed).Suppression?.Reason);
        Assert.DoesNotContain(report.Findings, finding => finding.Id == "BKP-RNS-003:5.03.01.2.01.0006/total");
        Assert.Empty(report.UnusedSuppressions);
        Assert.Contains("Total ditetapkan terpisah.", report.ToMarkdown(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_that_fits_nothing_is_told() =>
        Assert.Single(RenstraAudit.Run(Paser, RenstraAudit.Rules, [Suppression.Create("BKP-RNS-003", "lama", kode: "9.99")]).UnusedSuppressions);

    [Theory]
    [InlineData("""[{"aturan":"BKP-RNS-003"}]""", "$[0].alasan")]
    [InlineData("""[{"aturan":"BKP-RNS-003","alasan":" "}]""", "$[0].alasan")]
    [InlineData("""[{"aturan":"BKP-RNS-003","alasan":"a","tahun":12}]""", "$[0].tahun")]
    [InlineData("""{"aturan":"x"}""", "$")]
    [InlineData("null", "$")]
    public void A_bad_list_of_suppressions_is_one_error_with_its_place(string json, string path) =>
        Assert.Equal(path, Suppression.Read(json).AsT0.Path);

    [Fact]
    public void A_list_of_suppressions_is_read()
    {
        var one = Assert.Single(Suppression.Read("""[{"aturan":"BKP-RNS-031","alasan":"a","kode":"5.03","indikator":"i","tahun":2027}]""").AsT1);

        Assert.Equal(("BKP-RNS-031", "a", "5.03", "i", 2027), (one.RuleCode, one.Reason, one.Kode, one.IdIndikator, one.Tahun.Year));
    }

    [Fact]
    public void A_rule_of_the_caller_runs_with_the_others()
    {
        var report = RenstraAudit.Run(Paser, [.. RenstraAudit.Rules, new OneGoal()], []);

        Assert.Equal("TES-1:tujuan-1", Assert.Single(report.Findings, finding => finding.Rule is OneGoal).Id);
        Assert.Equal(RuleStatus.Failed, report.Rules[^1].Status);
    }

    [Fact]
    public void Two_rules_of_one_code_are_refused() =>
        Assert.Throws<ArgumentException>(() => RenstraAudit.Run(Paser, [new OneGoal(), new OneGoal()], []));

    // Of two findings that name each other one stays the root, or both would be lost.
    [Fact]
    public void Causes_in_a_circle_leave_a_root()
    {
        var report = RenstraAudit.Run(Paser, [new Circle()], []);

        Assert.Equal(2, report.Findings.Count);
        Assert.Equal(report.Findings[0].Cause, Assert.Single(report.Roots).Id);
    }

    [Fact]
    public void A_plan_without_tables_evaluates_nothing()
    {
        var plan = RencanaStrategis.Read("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""").AsT1;

        Assert.All(RenstraAudit.Run(plan).Rules.Where(rule => rule.Rule.Category == AuditCategory.Arithmetic), rule => Assert.Equal(RuleStatus.NotEvaluated, rule.Status));
    }

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = RenstraAudit.Rules.Select(rule => rule.Code).ToArray();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^BKP-RNS-[0-9]{3}$", code));
    }

    private sealed class OneGoal() : AuditRule("TES-1", AuditCategory.Structure, Severity.Information, Words, Words, Words)
    {
        protected override void Check(RuleCheck check)
        {
            check.CountPlace();
            check.Report(FindingPlace.Of(check.Plan.Rencana.Roots[0]), Words);
        }
    }

    private sealed class Circle() : AuditRule("TES-2", AuditCategory.Structure, Severity.Information, Words, Words, Words)
    {
        protected override void Check(RuleCheck check)
        {
            var one = FindingPlace.Of(check.Plan.Rencana.Nodes[0]);
            var other = FindingPlace.Of(check.Plan.Rencana.Nodes[1]);
            check.Report(one, Words, causes: [new FindingCause(Finding.IdOf("TES-2", other), null)]);
            check.Report(other, Words, causes: [new FindingCause(Finding.IdOf("TES-2", one), null)]);
        }
    }

    private static BilingualText Words { get; } = BilingualText.Create("uji", "test");
}
