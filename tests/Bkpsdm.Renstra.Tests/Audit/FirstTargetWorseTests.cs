namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>First targets against baselines.</summary>
public class FirstTargetWorseTests
{
    // Tabel 4.1 rows 3, 43, 76, 97, 98 and 106; Tabel 4.3 row 1 has 70 for 2025 after a baseline of 79.
    [Fact]
    public void First_targets_of_the_shipped_plan_below_their_baseline() => Assert.Equal(
        [
            ("Tabel 4.1, baris 3", 71.5m, 71.51m), ("Tabel 4.1, baris 43", 50m, 65m), ("Tabel 4.1, baris 76", 60m, 92m), ("Tabel 4.1, baris 97", 100m, 202m),
            ("Tabel 4.1, baris 98", 130m, 162m), ("Tabel 4.1, baris 106", 300m, 362m), ("Tabel 4.3, baris 1", 70m, 79m),
        ],
        RuleRun.InPaser("BKP-RNS-040")
            .Select(finding => (finding.Place.Reference.ToString(), finding.Numbers.Used.Number!.Value, finding.Numbers.Computed.Number!.Value))
            .OrderBy(finding => finding.Item1.StartsWith("Tabel 4.1", StringComparison.Ordinal) ? 0 : 1));

    [Fact]
    public void Tables_that_state_the_same_are_one_finding() => Assert.Contains(
        "juga Tabel 4.4, baris 4",
        Assert.Single(RuleRun.InPaser("BKP-RNS-040"), finding => finding.Place.IdIndikator == "pengembangan-karir-sesuai-kompetensi").Message.Indonesia,
        StringComparison.Ordinal);

    // Tabel 4.1 row 75: the baseline 1,10 and the first target 1,00 of punished staff, lower is better.
    [Fact]
    public void Where_lower_is_better_a_lower_target_is_better() =>
        Assert.DoesNotContain(RuleRun.InPaser("BKP-RNS-040"), finding => finding.Place.IdIndikator == "hukuman-disiplin");

    [Fact]
    public void Where_lower_is_better_a_higher_target_is_worse() => Assert.Equal(
        "BKP-RNS-040:5.03.01.2.01/persentase-5.03.01.2.01/2026",
        Assert.Single(RuleRun.Find("BKP-RNS-040", plan => plan.CatalogueOf(CleanPlan.Indicator(plan.NodesAt("kegiatan")[0]))["polaritas"]!["nilai"] = "lebihRendahLebihBaik")).Id);

    [Fact]
    public void An_undecided_direction_is_not_judged() => Assert.Contains(
        ("POLARITAS_BELUM_DITETAPKAN", 1),
        RuleRun.Unjudged("BKP-RNS-040", plan => plan.CatalogueOf(CleanPlan.Indicator(plan.NodesAt("kegiatan")[0]))["polaritas"] = null));
}
