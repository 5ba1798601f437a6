using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Achievement (<i>capaian kinerja</i>): a realisation against its target, in percent, unrounded.</summary>
/// <remarks>
/// The achievement is unknown where no ratio exists: no target (<c>TANPA_TARGET</c>), no realisation (<c>TANPA_REALISASI</c>), a zero
/// target unless a policy says otherwise (<c>TARGET_NOL</c>), or a negative target (<c>TARGET_NEGATIF</c>). By
/// <see cref="AchievementRule.TargetPerRealisasi"/> it is also unknown for a realisation of zero (<c>REALISASI_NOL</c>) or below
/// (<c>REALISASI_NEGATIF</c>). Computed exactly and made decimal once; floor and cap act on the exact number.
/// </remarks>
/// <example><code>
/// // The merit index of Paser in 2024: 246.5 against a target of 150.
/// var merit = Achievement.Of(246.5m, 150, Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget);
/// var rounded = merit.Map(Rounding.Usual.Apply); // 164.33
///
/// // In 2022 the target was zero: no ratio, and no invented 0 or 100.
/// var none = Achievement.Of(0, 0, Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget).Reason!.Code; // TARGET_NOL
///
/// // Lower is better: two formulas are in use, and they differ.
/// var one = Achievement.Of(1.5m, 1, Polarity.LowerIsBetter, AchievementRule.DuaTargetKurangRealisasi); // 50
/// var other = Achievement.Of(1.6m, 1, Polarity.LowerIsBetter, AchievementRule.TargetPerRealisasi); // 62.5
/// </code></example>
public static class Achievement
{
    private static readonly BilingualText Capaian = BilingualText.Create("Capaian", "Achievement");
    private static readonly BilingualText Realisasi = BilingualText.Create("Realisasi", "Realisation");
    private static readonly BilingualText Target = BilingualText.Create("Target", "Target");

    /// <summary>The achievement of a realisation. Plain numbers convert; where both sides are unknown, the reason of the target goes through.</summary>
    /// <param name="realisasi">The realisation, in the unit of the target, or the reason why it is unknown.</param>
    /// <param name="target">The target, or the reason why it is unknown.</param>
    /// <param name="polarity">The good direction.</param>
    /// <param name="rule">The formula; it must belong to the polarity.</param>
    /// <param name="limits">Floor and cap; none where not given.</param>
    /// <param name="zeroTarget">How a target of zero counts; the achievement is unknown where not given.</param>
    /// <returns>The achievement in percent, or the reason why it is unknown.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null or belongs to the other polarity, or an enumeration value is undefined.</exception>
    public static ValueOrReason<decimal> Of(
        ValueOrReason<decimal> realisasi,
        ValueOrReason<decimal> target,
        Polarity polarity,
        AchievementRule rule,
        AchievementLimits limits = default,
        ZeroTargetPolicy zeroTarget = ZeroTargetPolicy.Unknown)
    {
        Check(polarity, rule, zeroTarget);
        if (!target.TryGet(out var planned))
        {
            return target;
        }

        return realisasi.TryGet(out var real) ? Compute(real, planned, rule, limits, zeroTarget) : realisasi;
    }

    /// <summary>The working of an achievement; its result is that of <see cref="Of"/>.</summary>
    /// <param name="realisasi">The realisation, in the unit of the target, or the reason why it is unknown.</param>
    /// <param name="target">The target, or the reason why it is unknown.</param>
    /// <param name="polarity">The good direction.</param>
    /// <param name="rule">The formula; it must belong to the polarity.</param>
    /// <param name="limits">Floor and cap; none where not given.</param>
    /// <param name="zeroTarget">How a target of zero counts; the achievement is unknown where not given.</param>
    /// <param name="satuan">The unit of realisation and target, if it is to be shown.</param>
    /// <returns>The steps: realisation, target, and the limits where they change the result.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null or belongs to the other polarity, or an enumeration value is undefined.</exception>
    public static Explanation Explain(
        ValueOrReason<decimal> realisasi,
        ValueOrReason<decimal> target,
        Polarity polarity,
        AchievementRule rule,
        AchievementLimits limits = default,
        ZeroTargetPolicy zeroTarget = ZeroTargetPolicy.Unknown,
        Satuan? satuan = null)
    {
        var free = Of(realisasi, target, polarity, rule, AchievementLimits.None, zeroTarget);
        var limited = Of(realisasi, target, polarity, rule, limits, zeroTarget);
        Explanation[] inputs =
        [
            Explanation.Create(Realisasi, realisasi, satuan: satuan),
            Explanation.Create(Target, target, satuan: satuan),
        ];
        var ratio = Explanation.Create(Capaian, free, WorkingOf(realisasi, target, rule, zeroTarget), Satuan.Persen, basis: rule.Basis, steps: inputs);
        return free == limited ? ratio : Limited(ratio, limited, limits);
    }

    private static void Check(Polarity polarity, AchievementRule rule, ZeroTargetPolicy zeroTarget)
    {
        Guard.Against.Undefined(polarity);
        Guard.Against.Undefined(zeroTarget);
        if (Guard.Against.Null(rule).Polarity != polarity)
        {
            throw new ArgumentException(
                $"The rule {rule.Code} belongs to {rule.Polarity}, not to {polarity}; allowed are {string.Join(", ", AchievementRule.For(polarity))}.",
                nameof(rule));
        }
    }

    private static ValueOrReason<decimal> Compute(decimal realisasi, decimal target, AchievementRule rule, AchievementLimits limits, ZeroTargetPolicy zeroTarget)
    {
        if (target == 0)
        {
            return AtZeroTarget(realisasi, rule.Polarity, zeroTarget).Map(limits.Apply);
        }

        if (Refuses(realisasi, target, rule) is { } reason)
        {
            return reason;
        }

        var percent = limits.Apply(rule.Percent(Fraction.FromDecimal(realisasi), Fraction.FromDecimal(target)));
        return Fraction.ToValue(percent);
    }

    private static ValueOrReason<decimal> AtZeroTarget(decimal realisasi, Polarity polarity, ZeroTargetPolicy policy)
    {
        if (policy == ZeroTargetPolicy.HundredOrZero)
        {
            var reached = polarity == Polarity.HigherIsBetter ? realisasi >= 0 : realisasi <= 0;
            return reached ? 100m : 0m;
        }

        return policy == ZeroTargetPolicy.HundredWhenZero && realisasi == 0 ? 100m : Reason.ZeroTarget;
    }

    private static Reason? Refuses(decimal realisasi, decimal target, AchievementRule rule)
    {
        if (target < 0)
        {
            return AchievementReasons.NegativeTarget;
        }

        return !ReferenceEquals(rule, AchievementRule.TargetPerRealisasi) || realisasi > 0 ? null
            : realisasi == 0 ? AchievementReasons.ZeroRealisasi
            : AchievementReasons.NegativeRealisasi;
    }

    private static BilingualText? WorkingOf(ValueOrReason<decimal> realisasi, ValueOrReason<decimal> target, AchievementRule rule, ZeroTargetPolicy zeroTarget)
    {
        if (!realisasi.TryGet(out var real) || !target.TryGet(out var planned))
        {
            return rule.Nama;
        }

        return planned != 0 || zeroTarget == ZeroTargetPolicy.Unknown
            ? Working.Of(rule.Pattern, real, planned)
            : Working.Of("target nol, realisasi {0}", "target zero, realisation {0}", real);
    }

    private static Explanation Limited(Explanation ratio, ValueOrReason<decimal> limited, AchievementLimits limits) =>
        Explanation.Create(
            BilingualText.Create("Capaian yang dibatasi", "Achievement within its limits"),
            limited,
            LimitsOf(limits),
            Satuan.Persen,
            steps: [ratio]);

    private static BilingualText LimitsOf(AchievementLimits limits) => (limits.Floor, limits.Cap) switch
    {
        ({ } floor, { } cap) => Working.Of("paling rendah {0}, paling tinggi {1}", "at least {0}, at most {1}", floor, cap),
        ({ } floor, null) => Working.Of("paling rendah {0}", "at least {0}", floor),
        (_, { } cap) => Working.Of("paling tinggi {0}", "at most {0}", cap),
        _ => BilingualText.Create("tanpa batas", "without limits"),
    };
}
