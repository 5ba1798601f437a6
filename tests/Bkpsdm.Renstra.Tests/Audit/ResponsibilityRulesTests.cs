using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests.Audit;

public class ResponsibilityRulesTests
{
    private static readonly string[] Codes = ["BKP-RNS-080", "BKP-RNS-081", "BKP-RNS-082", "BKP-RNS-083"];

    public static TheoryData<string> Rules => [.. Codes];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_clean_plan_has_no_finding(string code) =>
        Assert.Empty(DefinitionPlan.Audit(code, DefinitionPlan.Read(more: DefinitionPlan.Decree(1, "kabid-lampu", null))).Found);

    [Theory]
    [InlineData("", 1)]
    [InlineData("-", 1)]
    [InlineData("Kepala Bidang Lampu", 0)]
    public void An_indicator_needs_a_party(string party, int findings) =>
        Assert.Equal(findings, DefinitionPlan.Audit("BKP-RNS-080", DefinitionPlan.Read(party: party)).Found.Count);

    [Fact]
    public void A_party_in_the_decree_is_enough() =>
        Assert.Empty(DefinitionPlan.Audit("BKP-RNS-080", DefinitionPlan.Read(party: "-", more: DefinitionPlan.Decree(1, "kabid-lampu", null))).Found);

    [Theory]
    [InlineData("Kepala Bidang Antah", 1)] // nobody
    [InlineData("Kabid Lampu", 0)] // an abbreviation that the list declares
    [InlineData("Kepala Bidang Penerangan", 1)] // resolved, but the structure has no such jabatan
    public void A_party_is_one_of_the_structure(string party, int findings) =>
        Assert.Equal(findings, DefinitionPlan.Audit("BKP-RNS-081", DefinitionPlan.Read(party: party)).Found.Count);

    [Fact]
    public void A_party_of_the_decree_that_nobody_knows_is_found() =>
        Assert.Equal("BKP-RNS-081:lampu-menyala/penanggungJawab", Assert.Single(DefinitionPlan.Audit("BKP-RNS-081", DefinitionPlan.Read(more: DefinitionPlan.Decree(1, "kabid-lampu", "Kepala Antah"))).Found).Id);

    [Fact]
    public void Duties_by_the_decree_lie_with_another_unit()
    {
        var finding = Assert.Single(DefinitionPlan.Audit("BKP-RNS-082", DefinitionPlan.Read(more: DefinitionPlan.Decree(1, "kabid-taman", null))).Found);

        Assert.Equal("BKP-RNS-082:5.03.01.2.01/lampu-menyala/penanggungJawab", finding.Id);
    }

    [Fact]
    public void Duties_of_a_sub_kegiatan_lie_with_the_unit_of_its_kegiatan() =>
        Assert.Equal(2, DefinitionPlan.Audit("BKP-RNS-082", DefinitionPlan.Read(leafParty: "Kepala Bidang Taman")).Found.Count);

    [Theory]
    [InlineData("Badan Uji", "kabid-lampu", 0)] // the agency holds every unit
    [InlineData("Staf Lampu", "kabid-lampu", 0)]
    public void A_unit_above_and_a_subordinate_are_not_elsewhere(string party, string owner, int findings) =>
        Assert.Equal(findings, DefinitionPlan.Audit("BKP-RNS-082", DefinitionPlan.Read(party: party, more: DefinitionPlan.Decree(1, owner, null))).Found.Count);

    [Theory]
    [InlineData("Staf Lampu", "kabid-lampu", 1)]
    [InlineData("Kepala Bidang Lampu", "staf-lampu", 1)]
    [InlineData("Kepala Bidang Lampu", "kabid-taman", 0)]
    public void A_superior_beside_the_subordinate_is_told(string party, string owner, int findings) =>
        Assert.Equal(findings, DefinitionPlan.Audit("BKP-RNS-083", DefinitionPlan.Read(party: party, more: DefinitionPlan.Decree(1, owner, null))).Found.Count);

    // Tabel 4.1 rows 76 and 77 name each other's bidang (decree rows 36 and 47); 4 rows name a bidang that the structure of 2.1.3 does not have.
    [Theory]
    [InlineData("BKP-RNS-081", "5.03.02/hukuman-disiplin/penanggungJawab")]
    [InlineData("BKP-RNS-082", "5.03.02/pengembangan-karir-sesuai-kompetensi/penanggungJawab", "5.03.02/pegawai-berkinerja-baik/penanggungJawab")]
    public void Findings_of_the_shipped_plan(string code, params string[] places) =>
        Assert.Equal(places.Select(place => $"{code}:{place}"), DefinitionPlan.Audit(code, PaserRenstra.Load()).Found.Select(finding => finding.Id));

    // Tabel 4.1 names the head of a subbagian for 11 indicators and Tabel 4.5 the Sekretaris; 3 rows name the agency, and row 79 a kabid.
    [Fact]
    public void Superiors_of_the_shipped_plan() => Assert.Equal(15, DefinitionPlan.Audit("BKP-RNS-083", PaserRenstra.Load()).Found.Count);

    [Fact]
    public void Every_indicator_of_both_plans_has_a_party()
    {
        Assert.Empty(DefinitionPlan.Audit("BKP-RNS-080", PaserRenstra.Load()).Found);
        Assert.Empty(DefinitionPlan.Audit("BKP-RNS-080", DrafRenstraPaser.Load()).Found);
    }

    // The draft brings no list of jabatan.
    [Fact]
    public void Without_a_list_nobody_is_outside() =>
        Assert.Equal("TANPA_DAFTAR_JABATAN", Assert.Single(DefinitionPlan.Audit("BKP-RNS-081", DrafRenstraPaser.Load()).Outcome.Unjudged).Reason.Code);
}
