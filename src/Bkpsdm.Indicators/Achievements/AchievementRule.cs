using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A named formula of achievement (<i>rumus capaian kinerja</i>): R is the realisation, T the target.</summary>
/// <remarks>
/// Each rule belongs to one polarity. The two rules for lower-is-better are in use side by side and differ wherever the target
/// is not met exactly: (2T - R) / T and T / R. Which one holds is a choice of the document, so that none is a default.
/// Immutable; compared by identity.
/// </remarks>
public sealed class AchievementRule
{
    private static readonly LegalBasis Variant =
        LegalBasis.Create("Praktik LKjIP beberapa daerah", SourceConfidence.TwoSources);

    private AchievementRule(string code, Polarity polarity, string indonesia, string english, string pattern, LegalBasis basis)
    {
        Code = code;
        Polarity = polarity;
        Nama = BilingualText.Create(indonesia, english);
        Pattern = pattern;
        Basis = basis;
    }

    /// <summary>Higher is better: R / T × 100.</summary>
    public static AchievementRule RealisasiPerTarget { get; } = new(
        "REALISASI_PER_TARGET",
        Polarity.HigherIsBetter,
        "realisasi / target x 100",
        "realisation / target x 100",
        "{0} / {1} × 100",
        PermenpanRb53Of2014.Basis);

    /// <summary>Lower is better: (2T - R) / T × 100. 200 at zero realisation, 100 at the target, 0 at twice the target, negative beyond.</summary>
    public static AchievementRule DuaTargetKurangRealisasi { get; } = new(
        "DUA_TARGET_KURANG_REALISASI",
        Polarity.LowerIsBetter,
        "(2 x target - realisasi) / target x 100",
        "(2 x target - realisation) / target x 100",
        "(2 × {1} - {0}) / {1} × 100",
        PermenpanRb53Of2014.Basis);

    /// <summary>Lower is better: T / R x 100. Unknown at zero realisation, 100 at the target, 50 at twice the target, never negative.</summary>
    public static AchievementRule TargetPerRealisasi { get; } = new(
        "TARGET_PER_REALISASI",
        Polarity.LowerIsBetter,
        "target / realisasi x 100",
        "target / realisation x 100",
        "{1} / {0} × 100",
        Variant);

    /// <summary>All rules, in a fixed order.</summary>
    public static IReadOnlyList<AchievementRule> All { get; } =
        Array.AsReadOnly([RealisasiPerTarget, DuaTargetKurangRealisasi, TargetPerRealisasi]);

    /// <summary>A stable code in capitals.</summary>
    public string Code { get; }

    /// <summary>The formula in words.</summary>
    public BilingualText Nama { get; }

    /// <summary>The polarity to which the rule belongs.</summary>
    public Polarity Polarity { get; }

    /// <summary>The source of the rule, and how well it is confirmed.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The working, with {0} for the realisation and {1} for the target.</summary>
    internal string Pattern { get; }

    /// <summary>The rules of a polarity.</summary>
    /// <param name="polarity">The polarity.</param>
    /// <returns>The rules, in the order of <see cref="All"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="polarity"/> is undefined.</exception>
    public static IReadOnlyList<AchievementRule> For(Polarity polarity)
    {
        Guard.Against.Undefined(polarity);
        return Array.AsReadOnly([.. All.Where(rule => rule.Polarity == polarity)]);
    }

    /// <summary>The code of the rule.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    /// <summary>The exact ratio in percent; the caller has made sure that no denominator is zero.</summary>
    internal Fraction Percent(Fraction realisasi, Fraction target) => Fraction.FromWhole(100) * Ratio(realisasi, target);

    private Fraction Ratio(Fraction realisasi, Fraction target) =>
        ReferenceEquals(this, RealisasiPerTarget) ? realisasi / target
        : ReferenceEquals(this, TargetPerRealisasi) ? target / realisasi
        : (target + target - realisasi) / target;
}
