using System.Text.Json.Nodes;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Numbers and years that no plan should have do not stop the audit.</summary>
public class UnusualNumbersTests
{
    private const string Largest = "79.228.162.514.264.337.593.543.950.335";

    [Theory]
    [InlineData(Largest, "-" + Largest, "-" + Largest)]
    [InlineData("-" + Largest, Largest, Largest)]
    [InlineData("0", "0", "0")]
    public void Spending_of_any_size(string anggaran, string realisasi, string rest) => Runs(plan =>
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
    [InlineData(Largest)]
    [InlineData("-" + Largest)]
    public void Targets_and_budgets_of_any_size(string number) => Runs(plan =>
    {
        foreach (var node in plan.Nodes)
        {
            TrajectoryInjections.Targets(CleanPlan.Indicator(node), "-" + number, number, "-" + number, number, "0", number);
            CleanPlan.Indicator(node)["kondisiAwal"] = number;
            node["pagu"]!["tahun"] = new JsonArray([.. Enumerable.Repeat(number, CleanPlan.Years).Select(text => (JsonNode)text)]);
        }
    });

    private static void Runs(Action<CleanPlan> change)
    {
        var plan = CleanPlan.Smallest;
        change(plan);

        Assert.NotEmpty(RenstraAudit.Run(plan.Read()).Rules);
    }

    private static JsonArray Three(string number) => new((JsonNode)number, (JsonNode)number, (JsonNode)number);
}
