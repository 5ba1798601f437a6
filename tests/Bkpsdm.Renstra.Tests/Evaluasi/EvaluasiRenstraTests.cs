using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using static Bkpsdm.Renstra.Tests.EvaluasiText;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The evaluation of the shipped plan in 2026, by hand from Tabel 4.1.</summary>
public class EvaluasiRenstraTests
{
    // Tabel 4.1: Indeks Sistem Merit 250 in 2026, 300 in the end. 246.5 / 250 and 246.5 / 300.
    [Fact]
    public void Level_counts_its_last_condition_against_target_and_final()
    {
        var row = Of(2, Nilai("indeks-sistem-merit", 1, 240), Nilai("indeks-sistem-merit", 2, 246.5m, 2)).FindIndikator("indeks-sistem-merit").ToOneOf().AsT1;

        Assert.Equal("sasaran-2", row.Row.Simpul.Id);
        Assert.Equal(250m, row.Target);
        Assert.Equal(246.5m, row.Realisasi);
        Assert.Equal(2, row.TriwulanKondisi);
        Assert.Equal(98.6m, row.Capaian);
        Assert.Equal("Sangat Tinggi", row.Predikat.Match(band => band.Predikat, _ => ""));
        Assert.Equal(300m, row.Akhir);
        Assert.Equal(82.1666666666666666666666667m, Math.Round(row.CapaianAkhir.Match(value => value, _ => 0), 25));
    }

    [Fact]
    public void Older_condition_counts_and_says_of_which_triwulan()
    {
        var row = Of(3, Nilai("nilai-sakip", 1, 71.5m)).FindIndikator("nilai-sakip").ToOneOf().AsT1;

        Assert.Equal(100m, row.Capaian);
        Assert.Equal(1, row.TriwulanKondisi);
        Assert.Contains("kondisi terakhir, triwulan 1", row.Explain().ToText(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    // Tabel 4.1: at most 1.00 percent disciplined in 2026. (2 × 1 - 1.5) / 1.
    [Fact]
    public void Lower_is_better_by_the_chosen_rule()
    {
        var row = Of(1, Nilai("hukuman-disiplin", 1, 1.5m)).FindIndikator("hukuman-disiplin").ToOneOf().AsT1;

        Assert.Equal(50m, row.Capaian);
        Assert.Equal("Sangat Rendah", row.Predikat.Match(band => band.Predikat, _ => ""));
    }

    // Tabel 4.1: 100 persons in 2026, 600 in all years.
    [Fact]
    public void Count_adds_its_triwulan()
    {
        const string Id = "5.03.02.2.03.0004-1";
        var row = Of(3, Nilai(Id, 1, 20), Nilai(Id, 2, 30, 2), Nilai(Id, 3, 10, 3)).FindIndikator(Id).ToOneOf().AsT1;

        Assert.Equal(60m, row.Realisasi);
        Assert.Null(row.TriwulanKondisi);
        Assert.Equal(60m, row.Capaian);
        Assert.Equal("Rendah", row.Predikat.Match(band => band.Predikat, _ => ""));
        Assert.Equal(10m, row.CapaianAkhir);
    }

    [Fact]
    public void Missing_triwulan_of_a_count_is_not_zero()
    {
        const string Id = "5.03.02.2.03.0004-1";
        var row = Of(3, Nilai(Id, 1, 20), Nilai(Id, 3, 10, 2)).FindIndikator(Id).ToOneOf().AsT1;

        Assert.Equal("TRIWULAN_TIDAK_LENGKAP", row.Realisasi.Reason?.Code);
        Assert.Contains("triwulan 2 ", row.Capaian.Reason?.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Equal("TRIWULAN_TIDAK_LENGKAP", row.CapaianAkhir.Reason?.Code);
    }

    // 40 in 2026 and 50 in 2028 of 600; 2027 was not given and is named.
    [Fact]
    public void Years_that_were_given_add_up_against_the_final()
    {
        const string Id = "5.03.02.2.03.0004-1";
        var rows = Enumerable.Range(1, 4).SelectMany(quarter => (RealisasiRow[])[Nilai(Id, quarter, 10, quarter), Nilai(Id, quarter, 12.5m, quarter + 4, 2028)]);
        var row = EvaluasiRenstra.Of(Plan, DaftarRealisasi.Of(Plan, rows), TahunAnggaran.Create(2028), 4, Usual).ToOneOf().AsT1.FindIndikator(Id).ToOneOf().AsT1;

        Assert.Equal(50m, row.Realisasi);
        Assert.Equal(90m, row.Kumulatif);
        Assert.Equal(15m, row.CapaianAkhir);
        Assert.Equal([2026, 2028], row.TahunTerhitung.Select(tahun => tahun.Year));
        Assert.Equal([2027], row.TahunTanpaRealisasi.Select(tahun => tahun.Year));
    }

    [Fact]
    public void Undecided_polarity_is_unknown_unless_chosen()
    {
        const string Id = "5.03.01.2.01.0001-1";
        RealisasiRow[] rows = [Nilai(Id, 1, 3)];

        Assert.Equal("POLARITAS_BELUM_DITETAPKAN", Of(1, rows).FindIndikator(Id).ToOneOf().AsT1.Capaian.Reason?.Code);
        var chosen = Of(1, Policy(polaritas: Polarity.HigherIsBetter), rows).FindIndikator(Id).ToOneOf().AsT1;
        Assert.Equal(50m, chosen.Capaian);
        Assert.True(chosen.IsPolaritasFromKebijakan);
    }

    // Tabel 4.1 gives this percentage a dash as final condition, so that its rule stays open. Target 30.
    [Fact]
    public void Undecided_way_of_adding_up_is_unknown_unless_chosen()
    {
        RealisasiRow[] rows = [Nilai("pppk-lulus-orientasi", 1, 27)];

        Assert.Equal("ATURAN_AKHIR_BELUM_DITETAPKAN", Of(1, rows).FindIndikator("pppk-lulus-orientasi").ToOneOf().AsT1.Capaian.Reason?.Code);
        var chosen = Of(1, Policy(aturan: FinalRule.TahunTerakhir), rows).FindIndikator("pppk-lulus-orientasi").ToOneOf().AsT1;
        Assert.Equal(90m, chosen.Capaian);
        Assert.True(chosen.IsCaraFromKebijakan);
        Assert.Contains("pilihan evaluasi", chosen.Explain().ToText(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    // The plan leaves the way open, so that no row could be refused: 27 for the year beside 10 and 20.
    [Fact]
    public void Figure_of_the_year_that_its_triwulan_contradict_by_the_chosen_way_is_unknown()
    {
        const string Id = "pppk-lulus-orientasi";
        RealisasiRow[] rows = [Nilai(Id, 1, 10), Nilai(Id, 2, 20, 2), RealisasiRow.FromNilai(3, Id, Year, null, 27)];

        Assert.Equal("TOTAL_BERBEDA", Of(4, Policy(aturan: FinalRule.Jumlah), rows).FindIndikator(Id).ToOneOf().AsT1.Capaian.Reason?.Code);
        Assert.Equal(90m, Of(4, Policy(aturan: FinalRule.TahunTerakhir), rows).FindIndikator(Id).ToOneOf().AsT1.Capaian);
    }

    // Tabel 4.1: 250 in 2026; at most 1.00 percent disciplined. 300 of 250, and (2 × 1 - 2.5) / 1.
    [Fact]
    public void Achievement_is_neither_capped_nor_cut_at_zero()
    {
        var evaluation = Of(1, Nilai("indeks-sistem-merit", 1, 300), Nilai("hukuman-disiplin", 1, 2.5m, 2));

        Assert.Equal(120m, evaluation.FindIndikator("indeks-sistem-merit").ToOneOf().AsT1.Capaian);
        Assert.Equal("Sangat Tinggi", evaluation.FindIndikator("indeks-sistem-merit").ToOneOf().AsT1.Predikat.Match(band => band.Predikat, _ => ""));
        Assert.Equal(-50m, evaluation.FindIndikator("hukuman-disiplin").ToOneOf().AsT1.Capaian);
        Assert.Equal("Sangat Rendah", evaluation.FindIndikator("hukuman-disiplin").ToOneOf().AsT1.Predikat.Match(band => band.Predikat, _ => ""));
    }

    [Fact]
    public void Year_without_target_and_indicator_without_realisation_say_so()
    {
        var evaluation = Of(1, Nilai("keselarasan-renstra-rpjmd", 1, 100));

        Assert.Equal("SEL_STRIP", evaluation.FindIndikator("keselarasan-renstra-rpjmd").ToOneOf().AsT1.Capaian.Reason?.Code);
        Assert.Equal("TANPA_REALISASI", evaluation.FindIndikator("nilai-sakip").ToOneOf().AsT1.Capaian.Reason?.Code);
    }

    // Tabel 4.1: 15,000,000 rupiah in 2026.
    [Fact]
    public void Spending_above_the_budget_has_no_predikat_and_its_law()
    {
        var node = Of(1, Rupiah("5.03.01.2.02.0003", 1, 15_600_000)).FindSimpul("5.03.01.2.02.0003").ToOneOf().AsT1;

        Assert.Equal(15_000_000m, node.Pagu);
        Assert.Equal(104m, node.Serapan);
        Assert.True(node.IsAbovePagu);
        Assert.Equal("SERAPAN_MELAMPAUI_PAGU", node.PredikatSerapan.Reason?.Code);
        Assert.Contains("UU 1/2004, Pasal 3 ayat (3)", node.Explain().Basis?.Text(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    // Tabel 4.1: 450 and 70 million below 520 million.
    [Fact]
    public void Branch_spends_what_is_below_it()
    {
        var whole = Of(1, Rupiah("5.04.02.2.01.0003", 1, 45_000_000), Rupiah("5.04.02.2.01.0004", 1, 7_000_000, 2)).FindSimpul("5.04.02.2.01").ToOneOf().AsT1;
        var part = Of(1, Rupiah("5.04.02.2.01.0003", 1, 45_000_000)).FindSimpul("5.04.02.2.01").ToOneOf().AsT1;

        Assert.Equal(52_000_000m, whole.Realisasi);
        Assert.Equal(10m, whole.Serapan);
        Assert.Equal("ANAK_TIDAK_LENGKAP", part.Serapan.Reason?.Code);
        Assert.Equal(1, part.TanpaRealisasi);
        Assert.Equal(10m, part.SerapanTerhitung);
        Assert.Equal(86.53846153846153846153846154m, part.Cakupan.Match(value => value, _ => 0), 20);
    }

    [Fact]
    public void Node_that_states_its_spending_needs_no_branches()
    {
        var evaluation = Of(2, Rupiah("5.04.02.2.01", 1, 26_000_000), Rupiah("5.04.02.2.01", 2, 26_000_000, 2));

        Assert.Equal(10m, evaluation.FindSimpul("5.04.02.2.01").ToOneOf().AsT1.Serapan);
        Assert.Equal(26_000_000m, evaluation.FindSimpul("5.04.02.2.01").ToOneOf().AsT1.RealisasiTriwulan(2));
    }

    // Merit 200 / 250 = 80 %, spent 3,639,304,930 of 7,278,609,860 = 50 %.
    [Fact]
    public void Efficiency_stands_apart_and_needs_a_formula()
    {
        RealisasiRow[] rows = [Nilai("indeks-sistem-merit", 1, 200), Rupiah("sasaran-2", 1, 3_639_304_930, 2)];

        Assert.Equal("TANPA_RUMUS_EFISIENSI", Of(1, rows).FindSimpul("sasaran-2").ToOneOf().AsT1.Efisiensi.Reason?.Code);
        Assert.Equal(30m, Of(1, Policy(efisiensi: RumusEfisiensi.SelisihCapaianSerapan), rows).FindSimpul("sasaran-2").ToOneOf().AsT1.Efisiensi);
    }

    // The head's three indicators: 67.2 / 84 = 80, 71.5 / 71.5 = 100, 150 / 250 = 60.
    [Theory]
    [InlineData(BoundaryRule.AtLeast, 2, "66.67")]
    [InlineData(BoundaryRule.MoreThan, 1, "33.33")]
    public void Threshold_itself_counts_as_the_caller_says(BoundaryRule rule, int reached, string share)
    {
        var view = Of(1, Policy(rule), Nilai("kepuasan-layanan-kepegawaian", 1, 67.2m), Nilai("nilai-sakip", 1, 71.5m, 2), Nilai("indeks-sistem-merit", 1, 150, 3)).FindJabatan("kepala-badan").ToOneOf().AsT1;

        Assert.True(view.IsFromKeputusan);
        Assert.Equal(reached, view.MencapaiAmbang);
        Assert.Equal(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture), view.Porsi.Map(Rounding.Usual.Apply));
        Assert.Equal(80m, view.RataRataCapaian);
    }

    [Fact]
    public void Share_of_a_jabatan_is_unknown_while_one_is_missing()
    {
        var view = Of(1, Nilai("kepuasan-layanan-kepegawaian", 1, 84), Nilai("nilai-sakip", 1, 71.5m, 2)).FindJabatan("kepala-badan").ToOneOf().AsT1;

        Assert.Equal("ANAK_TIDAK_LENGKAP", view.Porsi.Reason?.Code);
        Assert.Equal(100m, view.PorsiTerhitung);
        Assert.Equal(["indeks-sistem-merit"], view.BelumTerevaluasi.Select(row => row.Row.IdIndikator));
    }

    // 112 indicators: 1 goal, 3 objectives, 7 of programs, 23 of kegiatan, 78 of sub kegiatan.
    [Fact]
    public void Levels_count_every_indicator_and_name_what_is_missing()
    {
        var evaluation = Of(1, Nilai("nilai-sakip", 1, 71.5m), Nilai("5.03.01.2.01.0001-1", 1, 6, 2));

        Assert.Equal([1, 3, 7, 23, 78], evaluation.PerJenjang.Select(level => level.Jumlah));
        Assert.Equal([0, 1, 0, 0, 0], evaluation.PerJenjang.Select(level => level.Terevaluasi));
        Assert.Equal(["POLARITAS_BELUM_DITETAPKAN", "SEL_STRIP", "TANPA_REALISASI"], evaluation.Ringkasan.TanpaCapaian.Select(group => group.Alasan.Code));
        Assert.Equal([1, 1, 109], evaluation.Ringkasan.TanpaCapaian.Select(group => group.Indikator.Count));
        Assert.Equal([0, 0, 0, 0, 1], Permendagri86Of2017.Predikat.Bands.Select(evaluation.Ringkasan.JumlahPredikat));
    }

    [Fact]
    public void Year_outside_the_plan_is_a_reason() =>
        Assert.Equal("DI_LUAR_PERIODE", EvaluasiRenstra.Of(Plan, DaftarRealisasi.Of(Plan, []), TahunAnggaran.Create(2031), 1, Usual).Reason!.Code);

    [Fact]
    public void Errors_of_the_caller_throw()
    {
        var other = DrafRenstraPaser.Load();

        Assert.Throws<ArgumentOutOfRangeException>(() => Of(5));
        Assert.Throws<ArgumentException>(() => EvaluasiRenstra.Of(Plan, DaftarRealisasi.Of(other, []), Year, 1, Usual));
        Assert.Throws<ArgumentException>(() => KebijakanEvaluasi.Create(AchievementRule.RealisasiPerTarget, ZeroTargetPolicy.Unknown, Usual.Ambang, Permendagri86Of2017.Predikat));
        Assert.Equal("INDIKATOR_TIDAK_DIKENAL", Of(1).FindIndikator("tak-ada").Reason!.Code);
        Assert.Equal("SIMPUL_TIDAK_DIKENAL", Of(1).FindSimpul("tak-ada").Reason!.Code);
        Assert.Equal("JABATAN_TIDAK_DIKENAL", Of(1).FindJabatan("tak-ada").Reason!.Code);
    }
}
