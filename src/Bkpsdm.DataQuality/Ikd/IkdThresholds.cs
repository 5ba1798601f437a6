using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.DataQuality;

/// <summary>Readings that the letter on the IKD leaves open (<i>ambang IKD</i>): months of grace, retirement ages, minimum education and grade.</summary>
/// <remarks>
/// The defaults are the reading of one public application, the statutory retirement ages, and minimum educations recalled from
/// PP 11/2017 and found in no source. Each can be replaced. The choice becomes part of the identity of tallies. Immutable.
/// </remarks>
public sealed class IkdThresholds
{
    private const int LongestGrace = 24;
    private const int LowestGrade = 11;
    private const int HighestGrade = 45;

    private readonly IReadOnlyDictionary<JenjangJabatan, Pendidikan> minimum;

    private IkdThresholds(TabelBup bup, IReadOnlyDictionary<JenjangJabatan, Pendidikan> minimum)
    {
        Bup = bup;
        this.minimum = minimum;
    }

    private IkdThresholds(IkdThresholds source, IReadOnlyDictionary<JenjangJabatan, Pendidikan>? minimum = null)
        : this(source.Bup, minimum ?? source.minimum)
    {
        BulanTenggangBup = source.BulanTenggangBup;
        BulanTenggangCpns = source.BulanTenggangCpns;
        GolonganMinimumJpt = source.GolonganMinimumJpt;
        IsSatuSkpCukup = source.IsSatuSkpCukup;
    }

    /// <summary>Default reading.</summary>
    public static IkdThresholds Default { get; } = new(
        Uu20Of2023.Bup,
        Rubrics.Pp11Of2017.MinimumPendidikan);

    /// <summary>Source of the minimum educations.</summary>
    public static LegalBasis EducationBasis => Rubrics.Pp11Of2017.Basis;

    /// <summary>Retirement ages by level.</summary>
    public TabelBup Bup { get; private init; }

    /// <summary>Months of grace after the first day of retirement (TIM_5); 1 in the default reading.</summary>
    public int BulanTenggangBup { get; private init; } = 1;

    /// <summary>Months of grace after the year as CPNS (TIM_3); 1 in the default reading.</summary>
    public int BulanTenggangCpns { get; private init; } = 1;

    /// <summary>Lowest grade of a JPT (ACC_10), by its code; 42 for IV/b in the default reading.</summary>
    public int GolonganMinimumJpt { get; private init; } = 42;

    /// <summary>True where one missing appraisal of the two years is enough for COM_1. In the default reading both must be missing.</summary>
    public bool IsSatuSkpCukup { get; private init; }

    /// <summary>Thresholds in invariant text, as part of the identity of tallies.</summary>
    internal string Text => FormattableString.Invariant(
        $"bup:{Bup.Id},tenggangBup:{BulanTenggangBup},tenggangCpns:{BulanTenggangCpns},golonganJpt:{GolonganMinimumJpt},satuSkp:{(IsSatuSkpCukup ? 1 : 0)},pendidikan:{string.Join("/", AsnNames.JenjangJabatan.All.Select(jenjang => MinimumPendidikan(jenjang) is { } level ? (int)level : 0))}");

    /// <summary>Minimum education of a level (ACC_6, ACC_8).</summary>
    /// <param name="jenjang">The level.</param>
    /// <returns>The education; null for a level without minimum.</returns>
    public Pendidikan? MinimumPendidikan(JenjangJabatan jenjang) => minimum.TryGetValue(jenjang, out var level) ? level : null;

    /// <summary>Copy with other retirement ages.</summary>
    /// <param name="bup">The ages.</param>
    /// <returns>The thresholds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bup"/> is null.</exception>
    public IkdThresholds WithBup(TabelBup bup) => new(this) { Bup = Guard.Against.Null(bup) };

    /// <summary>Copy with another minimum education of a level.</summary>
    /// <param name="jenjang">The level.</param>
    /// <param name="minimumPendidikan">The education; null for no minimum.</param>
    /// <returns>The thresholds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is undefined.</exception>
    public IkdThresholds WithMinimumPendidikan(JenjangJabatan jenjang, Pendidikan? minimumPendidikan)
    {
        Guard.Against.Undefined(jenjang);
        var changed = minimum.ToDictionary(pair => pair.Key, pair => pair.Value);
        changed.Remove(jenjang);
        if (minimumPendidikan is { } level)
        {
            changed.Add(jenjang, Guard.Against.Undefined(level, nameof(minimumPendidikan)));
        }

        return new(this, changed);
    }

    /// <summary>Copy with other months of grace.</summary>
    /// <param name="bup">Months after the first day of retirement, 0 to 24.</param>
    /// <param name="cpns">Months after the year as CPNS, 0 to 24.</param>
    /// <returns>The thresholds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside 0 to 24.</exception>
    public IkdThresholds WithTenggang(int bup, int cpns) => new(this)
    {
        BulanTenggangBup = Guard.Against.Outside(bup, 0, LongestGrace),
        BulanTenggangCpns = Guard.Against.Outside(cpns, 0, LongestGrace),
    };

    /// <summary>Copy with another lowest grade of a JPT.</summary>
    /// <param name="kodeGolongan">The code of the grade, 11 to 45.</param>
    /// <returns>The thresholds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The code is outside 11 to 45.</exception>
    public IkdThresholds WithGolonganMinimumJpt(int kodeGolongan) => new(this) { GolonganMinimumJpt = Guard.Against.Outside(kodeGolongan, LowestGrade, HighestGrade) };

    /// <summary>Copy with another reading of COM_1.</summary>
    /// <param name="satuCukup">True where one missing appraisal of the two years is enough.</param>
    /// <returns>The thresholds.</returns>
    public IkdThresholds WithSatuSkpCukup(bool satuCukup) => new(this) { IsSatuSkpCukup = satuCukup };
}
