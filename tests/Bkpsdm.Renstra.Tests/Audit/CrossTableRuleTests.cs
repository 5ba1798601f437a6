using Bkpsdm.Renstra.Paser;
using System.Text.Json.Nodes;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Baselines, targets, final conditions, units and parties of one indicator in several tables.</summary>
public class CrossTableRuleTests
{
    private static readonly RencanaStrategis Paser = PaserRenstra.Load();

    [Fact]
    public void A_baseline_of_one_table_stands_against_the_others()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(plan => plan.Rows("penetapanIndikator")[0]["kondisiAwal"] = "58"), "BKP-RNS-030").Findings);

        Assert.Equal("BKP-RNS-030:persentase-tujuan-1/2025/kondisiAwal", finding.Id);
        Assert.Equal(new FindingNumbers("58", 58m, 60m, -2m), finding.Numbers);
        Assert.Equal("kondisi awal 2025 58 (Tabel D, baris 1), tetapi 60 (Tabel C, baris 1; Tabel A, baris 1)", finding.Message.Indonesia);
        Assert.Equal("$.penetapanIndikator.baris[0]", finding.Place.Path);
    }

    [Fact]
    public void The_odd_one_may_be_the_first_table() => Assert.Equal(
        "kondisi awal 2025 58 (Tabel C, baris 1), tetapi 60 (Tabel A, baris 1; Tabel D, baris 1)",
        Assert.Single(RuleRun.Of(RuleRun.Spoiled(plan => plan.Root["tujuanSasaran"]!["daftar"]![0]!["baris"]![0]!["kondisiAwal"] = "58"), "BKP-RNS-030").Findings).Message.Indonesia);

    [Fact]
    public void Two_tables_without_majority_make_one_finding_that_names_both()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(plan => plan.Rows("indikatorProgram")[0]["kondisiAwal"] = "58"), "BKP-RNS-030").Findings);

        Assert.Equal("kondisi awal 2025 58 (Tabel E, baris 1), tetapi 60 (Tabel A, baris 5)", finding.Message.Indonesia);
    }

    [Fact]
    public void A_baseline_printed_with_fewer_digits_is_the_same() =>
        Assert.Empty(RuleRun.Ids(RuleRun.Spoiled(plan => plan.Rows("penetapanIndikator")[0]["kondisiAwal"] = "60,04"), "BKP-RNS-030"));

    [Fact]
    public void A_baseline_that_is_no_number_cannot_be_judged()
    {
        var outcome = RuleRun.Outcome(RuleRun.Spoiled(plan => plan.Rows("indikatorProgram")[0]["kondisiAwal"] = "N/A"), "BKP-RNS-030");

        Assert.Equal("TIDAK_TERSEDIA", Assert.Single(outcome.Unjudged).Reason.Code);
        Assert.Equal(RuleStatus.Passed, outcome.Status);
    }

    [Fact]
    public void A_wrong_target_is_one_finding_of_its_year()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(plan => plan.Rows("indikatorProgram")[0]["target"]![1] = "65"), "BKP-RNS-031").Findings);

        Assert.Equal("BKP-RNS-031:persentase-5.03.01/2027", finding.Id);
        Assert.Equal(1m, finding.Numbers.Difference);
    }

    [Fact]
    public void A_row_that_differs_in_every_year_is_one_finding_and_its_final_condition_follows()
    {
        var report = RuleRun.Of(RuleRun.Spoiled(Shift), "BKP-RNS-031", "BKP-RNS-032");

        Assert.Equal(["BKP-RNS-031:persentase-5.03.01"], report.Roots.Select(root => root.Id));
        Assert.Equal(["BKP-RNS-032:persentase-5.03.01/kondisiAkhir"], report.ConsequencesOf(report.Roots.Single()).Select(finding => finding.Id));

        static void Shift(CleanPlan plan)
        {
            plan.Rows("indikatorProgram")[0]["target"] = new JsonArray("63", "65", "67", "69", "71");
            plan.Rows("indikatorProgram")[0]["kondisiAkhir"] = "71";
        }
    }

    [Fact]
    public void Final_conditions_of_two_tables_differ() =>
        Assert.Equal(["BKP-RNS-032:persentase-5.03.01/kondisiAkhir"], RuleRun.Ids(RuleRun.Spoiled(plan => plan.Rows("indikatorProgram")[0]["kondisiAkhir"] = "75"), "BKP-RNS-032"));

    [Theory]
    [InlineData("indikatorProgram", "BKP-RNS-005:persentase-5.03.01/kondisiAkhir")]
    [InlineData("rencana", "BKP-RNS-005:5.03.01/persentase-5.03.01/kondisiAkhir")]
    public void A_final_condition_that_its_years_do_not_make_is_the_root(string section, string root)
    {
        var report = RenstraAudit.Run(RuleRun.Spoiled(plan =>
            (section == "rencana" ? CleanPlan.Indicator(plan.NodesAt("program")[0]) : plan.Rows(section)[0])["kondisiAkhir"] = "75"));

        Assert.Equal([root], report.Roots.Select(finding => finding.Id));
        Assert.Contains("BKP-RNS-032:persentase-5.03.01/kondisiAkhir", report.ConsequencesOf(report.Roots.Single()).Select(finding => finding.Id));
    }

    [Fact]
    public void Two_rows_of_one_indicator_differ_in_unit()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(Twice), "BKP-RNS-033").Findings);

        Assert.Equal("BKP-RNS-033:persentase-5.03.01/satuan", finding.Id);
        Assert.Equal(AuditCategory.Unit, finding.Rule.Category);
        Assert.Equal("satuan Indeks (Tabel A, baris 7), tetapi Persen (Tabel A, baris 5)", finding.Message.Indonesia);

        static void Twice(CleanPlan plan)
        {
            CleanPlan.Indicator(plan.NodesAt("kegiatan")[0])["id"] = "persentase-5.03.01";
            CleanPlan.Indicator(plan.NodesAt("kegiatan")[0])["satuan"] = "Indeks";
        }
    }

    [Fact]
    public void The_decree_names_a_post_of_another_line()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(plan => CrossTableInjections.OtherParty(plan, 0)), "BKP-RNS-034").Findings);

        Assert.Equal("BKP-RNS-034:persentase-tujuan-1/penanggungJawab", finding.Id);
        Assert.Contains("Kepala Balai (Keputusan uji, baris 1)", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_and_its_superior_or_its_unit_do_not_contradict() => Assert.Empty(RuleRun.Ids(
        RuleRun.Spoiled(plan =>
        {
            CrossTableInjections.OtherParty(plan, 0);
            plan.Root["jabatan"]!["daftar"]![2]!["atasan"] = new JsonObject { ["id"] = "kepala-badan", ["dasar"] = "dinyatakan" };
        }),
        "BKP-RNS-034"));

    [Fact]
    public void A_party_that_the_plan_does_not_know_cannot_be_judged()
    {
        var outcome = RuleRun.Outcome(RuleRun.Spoiled(plan => CleanPlan.Indicator(plan.Nodes[0])["penanggungJawab"] = "Kepala Gudang"), "BKP-RNS-034");

        Assert.Equal(0, outcome.Findings);
        Assert.Equal("EJAAN_TIDAK_DIKENAL", Assert.Single(outcome.Unjudged).Reason.Code);
    }

    [Fact]
    public void A_baseline_is_held_against_the_realisation()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(plan => plan.Rows("pencapaianPelayanan")[0]["realisasi"]![2] = "54,00"), "BKP-RNS-035").Findings);

        Assert.Equal("BKP-RNS-035:persentase-tujuan-1/2025/kondisiAwal", finding.Id);
        Assert.Equal(6m, finding.Numbers.Difference);
    }

    [Fact]
    public void A_baseline_that_differs_between_tables_and_from_the_realisation_is_one_root()
    {
        var report = RuleRun.Of(RuleRun.Spoiled(plan => plan.Rows("penetapanIndikator")[0]["kondisiAwal"] = "58"), "BKP-RNS-030", "BKP-RNS-035");

        Assert.Equal(["BKP-RNS-030:persentase-tujuan-1/2025/kondisiAwal"], report.Roots.Select(root => root.Id));
        Assert.Equal(2, report.Findings.Count);
    }

    [Fact]
    public void Targets_of_the_history_table_for_years_of_the_plan_are_an_information()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(Overlap), "BKP-RNS-031", "BKP-RNS-052").Findings);

        Assert.Equal("BKP-RNS-052:persentase-tujuan-1/2026", finding.Id);
        Assert.Equal(Severity.Information, finding.Rule.Severity);

        static void Overlap(CleanPlan plan)
        {
            plan.Rows("pencapaianPelayanan")[0]["target"]![3] = "61";
            plan.Rows("pencapaianPelayanan")[1]["target"]![3] = "62";
        }
    }

    // Tabel 2.4 row 2 states 40,80 as realisation of 2024; Tabel 3.1, 3.2, 4.1 and 4.3 state 79, the realisation of 2023, as baseline.
    [Fact]
    public void The_shipped_plan_starts_ip_asn_from_the_year_before()
    {
        var finding = Assert.Single(RuleRun.Of(Paser, "BKP-RNS-035").Findings);

        Assert.Equal("indeks-profesionalitas-asn", finding.Place.IdIndikator);
        Assert.Equal(new FindingNumbers("79", 79m, 40.80m, 38.20m), finding.Numbers);
        Assert.Contains("Tabel 4.3, baris 1), tetapi realisasi 2024 40,8 (Tabel 2.4, baris 2); angka itu realisasi 2023", finding.Message.Indonesia, StringComparison.Ordinal);
    }

    // Tabel 4.1 rows 76 and 77 name the heads of two bidang the other way round than Tabel 4.5 and the decree.
    [Fact]
    public void The_shipped_plan_exchanges_two_heads() => Assert.Equal(
        ["BKP-RNS-034:pegawai-berkinerja-baik/penanggungJawab", "BKP-RNS-034:pengembangan-karir-sesuai-kompetensi/penanggungJawab"],
        RuleRun.Ids(Paser, "BKP-RNS-034").Order(StringComparer.Ordinal));

    // Tabel 4.1 row 114 is misread 82 for 52 of Tabel 4.4: corrected cells are compared as used.
    [Theory]
    [InlineData("BKP-RNS-030", 9)]
    [InlineData("BKP-RNS-031", 55)]
    [InlineData("BKP-RNS-032", 11)]
    public void The_shipped_plan_states_its_targets_alike(string code, int places)
    {
        var outcome = RuleRun.Outcome(Paser, code);

        Assert.Equal(RuleStatus.Passed, outcome.Status);
        Assert.Equal(places, outcome.Places);
    }

    // Tabel 2.4 rows 2 to 5 for 2025 and 2026: 70, 75; 175, 200; 70, 70; 76, 80. Tabel 4.3 rows 1 to 4: 70, 80; 250, 250; 71,51, 71,5; 82, 84.
    [Fact]
    public void The_shipped_plan_changes_targets_of_the_plan_before() => Assert.Equal(
        ["BKP-RNS-052:indeks-profesionalitas-asn/2026", "BKP-RNS-052:indeks-sistem-merit", "BKP-RNS-052:nilai-sakip", "BKP-RNS-052:kepuasan-layanan-kepegawaian"],
        RuleRun.Ids(Paser, "BKP-RNS-052"));
}
