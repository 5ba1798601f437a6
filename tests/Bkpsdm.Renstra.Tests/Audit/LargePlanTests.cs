using System.Globalization;
using System.Text;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Plans as deep and as wide as no agency has them are audited without overflow and in time that grows with their size.</summary>
public class LargePlanTests
{
    private const int Many = 20_000;

    // The year of the lowest node above the leaf is wrong, and so is its total; every node above repeats both.
    [Fact]
    public void A_chain_of_nodes_has_one_root()
    {
        var report = RenstraAudit.Run(Plan(node => node - 1, node => node < Many - 1 ? 1007 : 1000, children: 1), Funding, []);

        Assert.Equal("BKP-RNS-001:n19998/2026", Assert.Single(report.Roots).Id);
        Assert.All(report.Findings.Where(finding => !finding.IsRoot), finding => Assert.Equal("BKP-RNS-001:n19998/2026", finding.Cause));
        Assert.Contains("19998", report.ToMarkdown(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    // Each of the leaves has a total that its years do not make: as many roots, and the goal carries them all.
    [Fact]
    public void Leaves_of_one_node_have_a_root_each()
    {
        var report = RenstraAudit.Run(Plan(_ => 0, node => node == 0 ? 1000L * (Many - 1) : 1000, children: Many - 1, wrongTotal: 7), Funding, []);

        Assert.Equal(Many - 1, report.Roots.Count());
        Assert.Equal(Many - 1, Assert.Single(report.Findings, finding => finding.Id == "BKP-RNS-003:n0/total").Causes.Count);
    }

    private static IReadOnlyList<AuditRule> Funding => [.. RenstraAudit.Rules.Where(rule => rule.Category is AuditCategory.Arithmetic or AuditCategory.Funding)];

    private static RencanaStrategis Plan(Func<int, int> parent, Func<int, long> year, int children, long wrongTotal = 0)
    {
        var json = new StringBuilder("""{"identitas":{"judul":{"id":"Rencana uji","en":"Test plan"},"perangkatDaerah":"Badan Uji","tahunAwal":2026,"tahunAkhir":2026,"versiNomenklatur":""},"rencana":{"tabel":"Tabel A","judul":"Rencana uji","tahunAwal":2025,"tahunTarget":[2026],"simpul":[""");
        for (var node = 0; node < Many; node++)
        {
            var above = node == 0 ? "null" : string.Create(CultureInfo.InvariantCulture, $"\"n{parent(node)}\"");
            var total = year(node) + (node == 0 ? wrongTotal * children : wrongTotal);
            json.Append(node == 0 ? string.Empty : ",").Append(CultureInfo.InvariantCulture, $$$"""{"id":"n{{{node}}}","jenjang":"{{{(node == 0 ? "tujuan" : "kegiatan")}}}","induk":{{{above}}},"nama":"Simpul {{{node}}}","indikator":[],"pagu":{"baris":{{{node + 1}}},"tahun":["{{{year(node)}}}"],"total":"{{{total}}}"}}""");
        }

        return RencanaStrategis.Read(json.Append("]}}").ToString()).AsT1;
    }
}
