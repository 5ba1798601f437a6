using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The choices of an evaluation that no regulation or plan decides (<i>kebijakan evaluasi</i>).</summary>
/// <remarks>A choice that is left out stays unknown with its reason. Immutable.</remarks>
public sealed class KebijakanEvaluasi
{
    private KebijakanEvaluasi(AchievementRule lebihRendah, AmbangCapaian ambang, BandScale predikat)
    {
        LebihRendah = lebihRendah;
        Ambang = ambang;
        Predikat = predikat;
    }

    /// <summary>The formula of achievement for indicators of which lower is better.</summary>
    public AchievementRule LebihRendah { get; }

    /// <summary>The meaning of a target of zero.</summary>
    public ZeroTargetPolicy TargetNol { get; private init; }

    /// <summary>Floor and cap of an achievement.</summary>
    public AchievementLimits Batas { get; private init; }

    /// <summary>The achievement that an individual indicator (IKI) is to reach.</summary>
    public AmbangCapaian Ambang { get; }

    /// <summary>The scale of the predikat.</summary>
    public BandScale Predikat { get; }

    /// <summary>The way from the triwulan to the year where the plan leaves it open; null to leave it unknown.</summary>
    public FinalRule? TanpaAturan { get; private init; }

    /// <summary>The good direction where the plan leaves it open; null to leave it unknown.</summary>
    public Polarity? TanpaPolaritas { get; private init; }

    /// <summary>The formula of efficiency; null for none.</summary>
    public RumusEfisiensi? Efisiensi { get; private init; }

    /// <summary>Makes a policy.</summary>
    /// <param name="lebihRendah">The formula for lower-is-better: two are in use and differ.</param>
    /// <param name="targetNol">The meaning of a target of zero.</param>
    /// <param name="ambang">The achievement that an individual indicator is to reach.</param>
    /// <param name="predikat">The scale, usually <see cref="Permendagri86Of2017.Predikat"/>.</param>
    /// <param name="batas">Floor and cap; none where not given.</param>
    /// <param name="tanpaAturan">The way from the triwulan to the year where the plan leaves it open; null to leave it unknown.</param>
    /// <param name="tanpaPolaritas">The good direction where the plan leaves it open; null to leave it unknown.</param>
    /// <param name="efisiensi">The formula of efficiency; null for none.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException"><paramref name="lebihRendah"/> is of the other direction, something is null, or an enumeration value undefined.</exception>
    public static KebijakanEvaluasi Create(
        AchievementRule lebihRendah,
        ZeroTargetPolicy targetNol,
        AmbangCapaian ambang,
        BandScale predikat,
        AchievementLimits batas = default,
        FinalRule? tanpaAturan = null,
        Polarity? tanpaPolaritas = null,
        RumusEfisiensi? efisiensi = null)
    {
        if (Guard.Against.Null(lebihRendah).Polarity != Polarity.LowerIsBetter)
        {
            throw new ArgumentException($"The rule {lebihRendah} is not for lower-is-better; allowed are {string.Join(", ", AchievementRule.For(Polarity.LowerIsBetter))}.", nameof(lebihRendah));
        }

        return new KebijakanEvaluasi(lebihRendah, Guard.Against.Null(ambang), Guard.Against.Null(predikat))
        {
            TargetNol = Guard.Against.Undefined(targetNol),
            Batas = batas,
            TanpaAturan = tanpaAturan is { } aturan ? Guard.Against.Undefined(aturan, nameof(tanpaAturan)) : null,
            TanpaPolaritas = tanpaPolaritas is { } polaritas ? Guard.Against.Undefined(polaritas, nameof(tanpaPolaritas)) : null,
            Efisiensi = efisiensi,
        };
    }

    internal AchievementRule RuleFor(Polarity polarity) => polarity == Polarity.HigherIsBetter ? AchievementRule.RealisasiPerTarget : LebihRendah;
}
