using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Nodes without a budget whose children have one.</summary>
public class NodeWithoutPaguTests
{
    // Tabel 4.1: the program 5.03.02 has no row of rupiah; its leaves have 4.276.143.360 in 2026.
    [Fact]
    public void One_program_of_the_shipped_plan()
    {
        var finding = Assert.Single(RuleRun.InPaser("BKP-RNS-024"));

        Assert.Equal("BKP-RNS-024:5.03.02/pagu", finding.Id);
        Assert.Contains("2026 Rp4.276.143.360;", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    // Lampiran III of the draft: sasaran 2 states none; sasaran 3 and its program have empty years.
    [Fact]
    public void Three_nodes_of_the_draft() => Assert.Equal(
        ["sasaran-2", "sasaran-3", "program-pengembangan-sumber-daya-manusia"],
        RuleRun.Find("BKP-RNS-024", DrafRenstraPaser.Load()).Select(finding => finding.Place.Kode));

    // Where no goal and no objective of a plan bears money, none of them lacks it.
    [Fact]
    public void A_level_that_bears_no_money_lacks_none() => Assert.Empty(RuleRun.Find("BKP-RNS-024", plan =>
    {
        foreach (var node in plan.Goals)
        {
            node.Remove("pagu");
        }
    }));

    [Fact]
    public void A_lost_year_is_not_judged() => Assert.Equal([("SEL_HILANG", 1)], RuleRun.Unjudged("BKP-RNS-024", plan => plan.NodesAt("kegiatan")[0]["pagu"]!["tahun"]![0] = null));
}
