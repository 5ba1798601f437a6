using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The professionalism index of one person: points of the four dimensions, total, category and working.</summary>
/// <remarks>Points are already weighted. The total is their plain sum. Immutable.</remarks>
public sealed class IpAsnResult
{
    private readonly Reason? reason;

    internal IpAsnResult(IpAsnMeasurement measurement, IpAsnProfile profile)
    {
        Measurement = measurement;
        Profile = profile;
        var standing = measurement.Tables.StandingOf(profile);
        reason = standing switch
        {
            IpAsnStanding.NotMeasured => IpAsnReasons.NotMeasured(profile.JenisKepegawaian),
            IpAsnStanding.WithoutPoints => IpAsnReasons.NoPointsFor(profile.JenisJabatan),
            _ => null,
        };
        var withoutSkp = standing is IpAsnStanding.UnknownPerformance or IpAsnStanding.LeftOut;
        Kinerja = reason is null && withoutSkp ? IpAsnReasons.NoSkp : Of(measurement.Tables.Performance(profile));
        Total = Kinerja.Bind(_ => Of(measurement.Tables.Total(profile)));
        Kategori = Total.Bind(measurement.Rubrik.SkalaPegawai.Classify);
    }

    /// <summary>The measurement.</summary>
    public IpAsnMeasurement Measurement { get; }

    /// <summary>Points of the qualification.</summary>
    public ValueOrReason<decimal> Kualifikasi => Of(Measurement.Tables.Qualification(Profile));

    /// <summary>Points of the competence.</summary>
    public ValueOrReason<decimal> Kompetensi => Of(Measurement.Tables.Competence(Profile));

    /// <summary>Points of the performance. Unknown with <c>SKP_TIDAK_ADA</c> without an appraisal, unless the policy makes it 0.</summary>
    public ValueOrReason<decimal> Kinerja { get; }

    /// <summary>Points of the discipline.</summary>
    public ValueOrReason<decimal> Disiplin => Of(Measurement.Tables.Discipline(Profile));

    /// <summary>The sum of the four. Unknown with <c>TIDAK_DIUKUR</c>, <c>TANPA_POIN</c> or <c>SKP_TIDAK_ADA</c>.</summary>
    public ValueOrReason<decimal> Total { get; }

    /// <summary>The category of the total.</summary>
    public ValueOrReason<Band> Kategori { get; }

    internal IpAsnProfile Profile { get; }

    /// <summary>The points of one dimension.</summary>
    /// <param name="dimensi">The dimension.</param>
    /// <returns>The points, 0 to the weight, or the reason why they are unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensi"/> is not defined.</exception>
    public ValueOrReason<decimal> Poin(DimensiIpAsn dimensi) => Guard.Against.Undefined(dimensi) switch
    {
        DimensiIpAsn.Kualifikasi => Kualifikasi,
        DimensiIpAsn.Kompetensi => Kompetensi,
        DimensiIpAsn.Kinerja => Kinerja,
        _ => Disiplin,
    };

    /// <summary>The points of one dimension put on 0 to 100 for the weighted formula: points / weight × 100.</summary>
    /// <param name="dimensi">The dimension.</param>
    /// <returns>The score, the nearest decimal (25 of 30 is a third of a percent short of a whole), or the reason why it is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensi"/> is not defined.</exception>
    public ValueOrReason<decimal> Skor(DimensiIpAsn dimensi) => Poin(dimensi).Bind(points =>
        Fraction.ToValue(Fraction.FromDecimal(points) * Fraction.FromWhole(100) / Fraction.FromWhole(Measurement.Rubrik.Bobot.For(dimensi))));

    /// <summary>True when the person has a component of the competence within its window.</summary>
    /// <param name="komponen">The component.</param>
    /// <returns>True when its points count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="komponen"/> is not defined.</exception>
    public bool Has(KomponenKompetensi komponen) => Profile.Has(Guard.Against.Undefined(komponen));

    /// <summary>Shows the working: each dimension with the ground of its points.</summary>
    /// <returns>The tree, with <see cref="Total"/> as its result.</returns>
    public Explanation Explain() => IpAsnExplanation.Of(this);

    internal TingkatHukuman? HukumanTerberat() => Profile.Punishment == 0 ? null : (TingkatHukuman)Profile.Punishment;

    private ValueOrReason<decimal> Of(int hundredths) => reason is null ? IpAsnTables.Points(hundredths) : reason;
}
