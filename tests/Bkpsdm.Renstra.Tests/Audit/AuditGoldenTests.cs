using Bkpsdm.Renstra.Paser;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>
/// All findings on the shipped plan and on the draft, as <c>audit --json</c> gives them: each was held against the source text. The
/// files say what is found, the test below that nothing of it is written down in the rules.
/// </summary>
public class AuditGoldenTests
{
    [Fact]
    public void Findings_of_the_shipped_plan() => AssertGolden("rencana-akhir.txt", PaserRenstra.Load());

    [Fact]
    public void Findings_of_the_draft() => AssertGolden("draf-april-2025.txt", DrafRenstraPaser.Load());

    // Tabel 4.1, row 21: the total that closes its row takes the root away, and its part of four consequences.
    [Fact]
    public void A_mended_number_takes_its_finding_away()
    {
        var json = JsonNode.Parse(PaserRenstra.Load().ToJson())!;
        Node(json, "5.03.01.2.01.0006")["pagu"]!["total"] = "50.000.000,00";

        var (before, after) = (RenstraAudit.Run(PaserRenstra.Load()), RenstraAudit.Run(Read(json)));

        Assert.Equal(["BKP-RNS-003:5.03.01.2.01.0006/total"], Ids(before).Except(Ids(after)));
        var goal = after.Findings.Single(finding => finding.Id == "BKP-RNS-003:tujuan-1/total");
        Assert.Equal(["BKP-RNS-002:5.04.02.2.01/total", "BKP-RNS-002:5.03.01.2.01/total"], goal.Causes.Select(cause => cause.Id));
    }

    [Fact]
    public void Any_changed_budget_changes_the_findings()
    {
        var before = Text(PaserRenstra.Load());
        var leaves = PaserRenstra.Load().Rencana.ByJenjang(JenjangRencana.SubKegiatan).Where(node => node.Pagu is not null).Select(node => node.Id).ToArray();
        var changes = from leaf in Gen.Elements(leaves) from year in Gen.Choose(0, 4) from amount in Gen.Choose(1, 999) select (leaf, year, amount);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(changes.ToArbitrary(), change =>
        {
            var json = JsonNode.Parse(PaserRenstra.Load().ToJson())!;
            Node(json, change.leaf)["pagu"]!["tahun"]![change.year] = $"{change.amount}.000.000.007,00";
            Assert.NotEqual(before, Text(Read(json)));
        }));
    }

    private static JsonNode Node(JsonNode plan, string id) => plan["rencana"]!["simpul"]!.AsArray().Single(node => node!["id"]!.GetValue<string>() == id)!;

    private static RencanaStrategis Read(JsonNode json) => RencanaStrategis.Read(json.ToJsonString()).AsT1;

    private static IEnumerable<string> Ids(AuditReport report) => report.Findings.Select(finding => finding.Id);

    private static void AssertGolden(string file, RencanaStrategis plan) =>
        GoldenFile.AssertEqual(Text(plan), "tests", "Bkpsdm.Renstra.Tests", "Audit", "Golden", file);

    // A finding takes a few lines, so that the difference of two files is that of two audits.
    private static string Text(RencanaStrategis plan)
    {
        var text = new StringBuilder();
        using var json = JsonDocument.Parse(RenstraAudit.Run(plan).ToJson(Bahasa.Indonesia));
        foreach (var finding in json.RootElement.EnumerateArray())
        {
            text.Append(finding.GetProperty("id").GetString()).Append('\n');
            foreach (var field in new[] { "tingkat", "sebab", "dipakai", "dihitung", "selisih", "pesan" })
            {
                text.Append(finding.GetProperty(field) is { ValueKind: not JsonValueKind.Null } value ? $"  {field}: {value}\n" : string.Empty);
            }
        }

        return text.ToString();
    }
}
