using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One row of the evaluation form (<i>evaluasi indikator</i>): target, realisation by triwulan, achievement of the year, and the way to the final condition.</summary>
/// <remarks>Immutable. The working is built when <see cref="Explain"/> asks for it.</remarks>
public sealed class EvaluasiIndikator
{
    private readonly EvaluasiRenstra evaluasi;
    private readonly LembarTahun? sheet;

    internal EvaluasiIndikator(EvaluasiRenstra evaluasi, IndikatorRow baris, ValueOrReason<UkuranIndikator> ukuran)
    {
        this.evaluasi = evaluasi;
        Row = baris;
        Ukuran = ukuran;
        var kebijakan = evaluasi.Kebijakan;
        Polaritas = Decide(ukuran.Match(found => found.Polarity, _ => default), kebijakan.TanpaPolaritas, EvaluasiReasons.UndecidedPolarity, out var assumedPolarity);
        Cara = Decide(ukuran.Match(found => found.FinalRule, _ => default), kebijakan.TanpaAturan, EvaluasiReasons.UndecidedRule, out var assumedRule);
        IsPolaritasFromKebijakan = assumedPolarity;
        IsCaraFromKebijakan = assumedRule;
        sheet = evaluasi.Realisasi.Indikator(baris.IdIndikator, evaluasi.Tahun);
        Target = baris.TargetAt(evaluasi.Tahun);
        Realisasi = YearOf(sheet, evaluasi.Triwulan);
        Capaian = AchievementOf(Realisasi, Target);
        Predikat = Capaian.Bind(kebijakan.Predikat.Classify);
    }

    /// <summary>The row of the plan.</summary>
    public IndikatorRow Row { get; }

    /// <summary>The measure of the indicator; unknown where the plan brings no definition.</summary>
    public ValueOrReason<UkuranIndikator> Ukuran { get; }

    /// <summary>The good direction; or <c>POLARITAS_BELUM_DITETAPKAN</c>.</summary>
    public ValueOrReason<Polarity> Polaritas { get; }

    /// <summary>True when the direction is the caller's policy because the plan leaves it open.</summary>
    public bool IsPolaritasFromKebijakan { get; }

    /// <summary>The way from the triwulan to the year and from the years to the final condition (<i>cara</i>): their sum, the last condition, or their mean; or <c>ATURAN_AKHIR_BELUM_DITETAPKAN</c>.</summary>
    public ValueOrReason<FinalRule> Cara { get; }

    /// <summary>True when that way is the caller's policy because the plan leaves it open.</summary>
    public bool IsCaraFromKebijakan { get; }

    /// <summary>The target of the year, in the unit of the row.</summary>
    public ValueOrReason<decimal> Target { get; }

    /// <summary>The realisation of the year up to the triwulan of the evaluation. Unknown with <c>TANPA_REALISASI</c>, <c>TRIWULAN_TIDAK_LENGKAP</c>, <c>TOTAL_BERBEDA</c> or an undecided way. <c>TOTAL_BERBEDA</c> means a figure of the year that its triwulan contradict.</summary>
    public ValueOrReason<decimal> Realisasi { get; }

    /// <summary>The triwulan whose condition counts, where the last condition does; else null. Earlier than that of the evaluation where nothing newer was reported.</summary>
    public int? TriwulanKondisi => Cara.TryGet(out var cara) && cara == FinalRule.TahunTerakhir ? sheet?.KondisiTriwulan(evaluasi.Triwulan) : null;

    /// <summary>The achievement against the target of the year, in percent, unrounded; or why it is unknown.</summary>
    public ValueOrReason<decimal> Capaian { get; }

    /// <summary>The predikat of the achievement, or why there is none.</summary>
    public ValueOrReason<Band> Predikat { get; }

    /// <summary>The final condition of the plan (<i>kondisi akhir</i>) as stated.</summary>
    public ValueOrReason<decimal> Akhir => Row.KondisiAkhir.Value;

    /// <summary>The years from the first of the plan to that of the evaluation that have a realisation.</summary>
    public IReadOnlyList<TahunAnggaran> TahunTerhitung => [.. YearsSoFar.Where(tahun => evaluasi.Realisasi.Indikator(Row.IdIndikator, tahun) is not null)];

    /// <summary>The years from the first of the plan to that of the evaluation for which none was given; they do not count as zero.</summary>
    public IReadOnlyList<TahunAnggaran> TahunTanpaRealisasi => [.. YearsSoFar.Where(tahun => evaluasi.Realisasi.Indikator(Row.IdIndikator, tahun) is null)];

    /// <summary>The realisation of the years that were given, by the way the years add up: their sum, the last one, or their mean; or why it is unknown.</summary>
    public ValueOrReason<decimal> Kumulatif => Cara.Bind(Cumulate);

    /// <summary>The cumulative realisation against the final condition of the plan, in percent; or why it is unknown.</summary>
    public ValueOrReason<decimal> CapaianAkhir => AchievementOf(Kumulatif, Akhir);

    private IEnumerable<TahunAnggaran> YearsSoFar => evaluasi.Plan.Rencana.TahunTarget.Where(tahun => tahun <= evaluasi.Tahun);

    /// <summary>The realisation of a triwulan alone.</summary>
    /// <param name="triwulan">The triwulan, 1 to 4; one after that of the evaluation may have one too.</param>
    /// <returns>The realisation in the unit of the row, or <c>TANPA_REALISASI</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="triwulan"/> is not 1 to 4.</exception>
    public ValueOrReason<decimal> RealisasiTriwulan(int triwulan)
    {
        EvaluasiRenstra.RequireTriwulan(triwulan);
        return sheet?.Triwulan(triwulan) is { } value ? value : Reason.NoRealisasi;
    }

    /// <summary>The realisation of a year: that of the evaluation up to its triwulan, any other as a whole.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The realisation in the unit of the row, or why it is unknown; <c>TANPA_REALISASI</c> where none was given.</returns>
    public ValueOrReason<decimal> RealisasiTahun(TahunAnggaran tahun) =>
        YearOf(evaluasi.Realisasi.Indikator(Row.IdIndikator, tahun), tahun == evaluasi.Tahun ? evaluasi.Triwulan : EvaluasiRenstra.LastTriwulan);

    /// <summary>The working of the row: how the triwulan make the year, the achievement with its rule and predikat, and the way to the final condition.</summary>
    /// <returns>The steps; an unknown one carries its reason.</returns>
    public Explanation Explain() => EvaluasiExplanation.Of(this, evaluasi);

    internal ValueOrReason<decimal> AchievementOf(ValueOrReason<decimal> realised, ValueOrReason<decimal> target)
    {
        var kebijakan = evaluasi.Kebijakan;
        return Polaritas.TryGet(out var polarity)
            ? Achievement.Of(realised, target, polarity, kebijakan.RuleFor(polarity), kebijakan.Batas, kebijakan.TargetNol)
            : target.IsKnown && realised.IsKnown ? Polaritas.Reason! : target.IsKnown ? realised : target;
    }

    private static ValueOrReason<T> Decide<T>(Stated<T> stated, T? policy, Reason undecided, out bool assumed)
        where T : struct
    {
        var decided = stated.TryGet(out var value);
        assumed = !decided && policy is not null;
        return decided ? value : policy is { } chosen ? chosen : undecided;
    }

    private ValueOrReason<decimal> YearOf(LembarTahun? year, int sampai) =>
        year is null ? Reason.NoRealisasi : Cara.Bind(cara => year.Hasil(sampai, cara));

    private ValueOrReason<decimal> Cumulate(FinalRule cara)
    {
        var sum = Fraction.Zero;
        var years = TahunTerhitung;
        foreach (var tahun in years)
        {
            var value = RealisasiTahun(tahun);
            if (!value.TryGet(out var realised))
            {
                return value;
            }

            sum = cara == FinalRule.TahunTerakhir ? Fraction.FromDecimal(realised) : sum + Fraction.FromDecimal(realised);
        }

        return years.Count == 0 ? Reason.NoRealisasi
            : (cara == FinalRule.RataRata ? sum / Fraction.FromWhole(years.Count) : sum).TryToDecimal(out var cumulative) ? cumulative
            : Reason.TooLarge;
    }
}
