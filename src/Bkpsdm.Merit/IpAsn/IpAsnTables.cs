using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The points of a rubric as whole hundredths by place of a profile. Counting neither looks up nor rounds.</summary>
internal sealed class IpAsnTables
{
    public const int Hundredths = 100;
    public const int Dimensions = 4;

    private readonly KebijakanTanpaSkp policy;
    private readonly int[] qualification;
    private readonly int[]?[] competence;
    private readonly int[] performance;
    private readonly int[] discipline;
    private readonly bool[] notMeasured;
    private readonly byte[] bandOf;

    public IpAsnTables(IpAsnRubric rubric, KebijakanTanpaSkp policy)
    {
        this.policy = policy;
        var points = rubric.Poin;
        qualification = [.. AsnNames.Pendidikan.All.Select(one => Whole(points.Kualifikasi, one))];
        competence = [.. AsnNames.JenisJabatan.All.Select(kind => points.KompetensiFor(kind).Match<int[]?>(Sums, _ => null))];
        performance = [0, .. AsnNames.PredikatSkp.All.Select(one => Whole(points.Kinerja, one))];
        discipline = [Whole(points.TanpaHukuman), .. AsnNames.TingkatHukuman.All.Select(one => Whole(points.Hukuman, one))];
        notMeasured = [.. AsnNames.JenisKepegawaian.All.Select(points.TidakDiukur.Contains)];
        Scale = rubric.SkalaPegawai;
        bandOf = [.. Enumerable.Range(0, (100 * Hundredths) + 1).Select(total => (byte)PlaceOf(Scale, total))];
    }

    public BandScale Scale { get; }

    public int Bands => Scale.Bands.Count;

    public static decimal Points(int hundredths) => (decimal)hundredths / Hundredths;

    public IpAsnStanding StandingOf(IpAsnProfile profile) =>
        notMeasured[(int)profile.JenisKepegawaian - 1] ? IpAsnStanding.NotMeasured
        : competence[profile.Kind] is null ? IpAsnStanding.WithoutPoints
        : profile.Appraisal != 0 ? IpAsnStanding.Measured
        : policy switch
        {
            KebijakanTanpaSkp.PoinNol => IpAsnStanding.ZeroPoints,
            KebijakanTanpaSkp.Dikecualikan => IpAsnStanding.LeftOut,
            _ => IpAsnStanding.UnknownPerformance,
        };

    public int Qualification(IpAsnProfile profile) => qualification[(int)profile.Pendidikan - 1];

    public int Competence(IpAsnProfile profile) => Competence(profile.Kind, profile.Competence);

    public int Competence(int kind, int components) => competence[kind]?[components] ?? 0;

    public int Performance(IpAsnProfile profile) => performance[profile.Appraisal];

    public int Discipline(IpAsnProfile profile) => discipline[profile.Punishment];

    public int Total(IpAsnProfile profile) => Qualification(profile) + Competence(profile) + Performance(profile) + Discipline(profile);

    public int BandOf(int total) => bandOf[total];

    private static int PlaceOf(BandScale scale, int total) =>
        scale.Classify(Points(total)).Match(band => scale.Bands.TakeWhile(one => !ReferenceEquals(one, band)).Count(), _ => 0);

    private static int[] Sums(PoinKompetensi row) => [.. Enumerable.Range(0, IpAsnProfile.Competences).Select(components =>
        IpAsnNames.Komponen.Where(one => (components & IpAsnProfile.BitOf(one)) != 0).Sum(one => Whole(row.For(one))))];

    private static int Whole<T>(TabelPoin<T> table, T value)
        where T : struct => table.For(value).Match(Whole, _ => 0);

    // A rubric refuses points with more than two decimals.
    private static int Whole(decimal points) => (int)(points * Hundredths);
}
