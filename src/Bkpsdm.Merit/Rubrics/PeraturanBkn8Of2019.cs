using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Permenpan RB 38/2018 with Peraturan BKN 8/2019: the professionalism index of civil servants (<i>Indeks Profesionalitas ASN</i>), measured from 2019.</summary>
/// <remarks>
/// Weights and the points of qualification and competence are confirmed by three or more sources, those of performance and discipline
/// by two. The points of <c>Cukup</c> for <see cref="PredikatSkp.ButuhPerbaikan"/> of Permenpan RB 6/2022 are inferred (the third
/// rung of five). No source settles the measurement of part-time PPPK; here they are measured. All tables can be replaced. A table of
/// one public system of 2021 lets the competence exceed 40 points; it is wrong and is refused by <see cref="IpAsnRubric.TryCreate"/>.
/// </remarks>
public static class PeraturanBkn8Of2019
{
    private const string Regulation = "Permenpan RB 38/2018, Peraturan BKN 8/2019";

    /// <summary>The regulation, with the confidence of its weakest numbers that are no inference.</summary>
    public static LegalBasis Basis { get; } = Law(SourceConfidence.TwoSources, null);

    /// <summary>The weights: qualification 25, competence 40, performance 30, discipline 5.</summary>
    public static IpAsnBobot Bobot { get; } = IpAsnBobot.Create(Law(SourceConfidence.ThreeSources, null), 25, 40, 30, 5);

    /// <summary>Qualification: S-3 25, S-2 20, S-1 and D-IV 15, D-III 10, D-II, D-I and SLTA 5, below 1.</summary>
    public static TabelPoin<Pendidikan> Kualifikasi { get; } = TabelPoin<Pendidikan>.Of(
        Law(SourceConfidence.ThreeSources, "Pasal 7"),
        (Pendidikan.S3, 25m),
        (Pendidikan.S2, 20m),
        (Pendidikan.S1, 15m),
        (Pendidikan.D4, 15m),
        (Pendidikan.D3, 10m),
        (Pendidikan.D2, 5m),
        (Pendidikan.D1, 5m),
        (Pendidikan.Slta, 5m),
        (Pendidikan.Sltp, 1m),
        (Pendidikan.Sd, 1m));

    /// <summary>The law of the competence points.</summary>
    internal static LegalBasis BasisKompetensi { get; } = Law(SourceConfidence.ThreeSources, "Pasal 8");

    /// <summary>Competence: structural and functional 15 + 15 + 10, executing positions 22.5 + 17.5; each kind can reach 40. No source names points for a double position.</summary>
    public static IReadOnlyList<PoinKompetensi> Kompetensi { get; } = Array.AsReadOnly<PoinKompetensi>(
    [
        PoinKompetensi.Create(JenisJabatan.Struktural, 15m, 15m, 10m),
        PoinKompetensi.Create(JenisJabatan.Fungsional, 15m, 15m, 10m),
        PoinKompetensi.Create(JenisJabatan.Pelaksana, 0m, 22.5m, 17.5m),
    ]);

    /// <summary>Performance: Sangat Baik 30, Baik 25, Cukup or Butuh Perbaikan 15 (inferred for the latter), Kurang 5, Sangat Kurang or Buruk 1.</summary>
    public static TabelPoin<PredikatSkp> Kinerja { get; } = TabelPoin<PredikatSkp>.Of(
        Law(SourceConfidence.TwoSources, null),
        (PredikatSkp.SangatBaik, 30m),
        (PredikatSkp.Baik, 25m),
        (PredikatSkp.ButuhPerbaikan, 15m),
        (PredikatSkp.Kurang, 5m),
        (PredikatSkp.SangatKurang, 1m));

    /// <summary>The law of the predikat <i>Butuh Perbaikan</i> on the points of <i>Cukup</i>: inferred, found in no regulation.</summary>
    internal static LegalBasis BasisButuhPerbaikan { get; } = Law(SourceConfidence.Inferred, null);

    /// <summary>Discipline: light 3, moderate 2, heavy 1. Without punishment 5 (<see cref="TanpaHukuman"/>).</summary>
    public static TabelPoin<TingkatHukuman> Hukuman { get; } = TabelPoin<TingkatHukuman>.Of(
        Law(SourceConfidence.TwoSources, null),
        (TingkatHukuman.Ringan, 3m),
        (TingkatHukuman.Sedang, 2m),
        (TingkatHukuman.Berat, 1m));

    /// <summary>Discipline without punishment: 5.</summary>
    public static decimal TanpaHukuman => 5m;

    /// <summary>The law of the rule that CPNS are not measured: one source.</summary>
    internal static LegalBasis BasisTidakDiukur { get; } = Law(SourceConfidence.OneSource, null);

    /// <summary>All points. Technical training needs 20 hours (JP), and CPNS are not measured.</summary>
    public static IpAsnPoin Poin { get; } = IpAsnPoin.Create(Kualifikasi, Kompetensi, 20, Kinerja, TanpaHukuman, Hukuman, JenisKepegawaian.Cpns);

    /// <summary>Windows: technical training within one year and seminars within two, for everybody (the form of one public system); punishments within five (another one).</summary>
    public static JendelaIpAsn JendelaSemua { get; } = JendelaIpAsn.Create(1, 2, 5);

    /// <summary>Windows: technical training within one year for executing positions only and ever for others; seminars within two years for everybody; punishments within five (one public system).</summary>
    public static JendelaIpAsn JendelaDiklatPelaksanaSaja { get; } = JendelaIpAsn.Create(null, 2, 5).WithDiklat(JenisJabatan.Pelaksana, 1);

    /// <summary>The categories by lower ends that belong to them: 91, 81, 71, 61; 90.5 is Tinggi.</summary>
    /// <remarks>
    /// One public system cuts to two decimals before it compares. With whole ends that belong to their band this changes no category, so
    /// it is no option of its own.
    /// </remarks>
    public static BandScale Kategori { get; } = Scale("ip-asn-8-2019", BoundaryRule.AtLeast, 61m, 71m, 81m, 91m);

    /// <summary>The reading of one public system (silka) for persons: above 90, 80, 70, 60; 90.5 is Sangat Tinggi.</summary>
    public static BandScale KategoriLebihDari { get; } = Scale("ip-asn-8-2019-lebih-dari", BoundaryRule.MoreThan, 60m, 70m, 80m, 90m);

    /// <summary>The rubric, with <see cref="Kategori"/> for persons and means.</summary>
    /// <remarks>The other reading: <c>Rubrik.WithSkala(KategoriLebihDari, Kategori)</c>.</remarks>
    public static IpAsnRubric Rubrik { get; } = IpAsnRubric.TryCreate(
        "ip-asn-8-2019", BilingualText.Create("Indeks Profesionalitas ASN", "Professionalism index of civil servants"), Basis, Bobot, Poin, Kategori, Kategori)
        .Match(rubric => rubric, reason => throw new InvalidOperationException(reason.Text(Bahasa.English)));

    /// <summary>The predikat of a numeric appraisal on the scale that the sources print: above 90, 75, 60, 50.</summary>
    /// <param name="nilai">The score, 0 to 100, unrounded.</param>
    /// <returns>The predikat; 50.5 is Kurang. <c>DI_LUAR_RENTANG</c> outside 0 to 100.</returns>
    /// <remarks>Printed ends are whole (51-60, 50 and below). One public system therefore gives 50.5 no points at all.</remarks>
    public static ValueOrReason<PredikatSkp> PredikatOf(decimal nilai) =>
        Pp46Of2011.Predikat.Classify(nilai).Map(band => AsnNames.PredikatSkp.Parse(band.Predikat).AsT1);

    private static LegalBasis Law(SourceConfidence confidence, string? article) =>
        LegalBasis.Create(Regulation, confidence, TahunAnggaran.Create(2019), article: article);

    private static BandScale Scale(string id, BoundaryRule rule, decimal rendah, decimal sedang, decimal tinggi, decimal sangatTinggi) => BandScale.Create(
        id,
        BilingualText.Create("Kategori Indeks Profesionalitas ASN", "Category of the professionalism index"),
        Law(SourceConfidence.TwoSources, null),
        rule,
        Rounding.None,
        ValueRange.Create(0m, 100m),
        Band.Create("Sangat Rendah", 0m, null, BilingualText.Create("Sangat Rendah", "Very low")),
        Band.Create("Rendah", rendah, null, BilingualText.Create("Rendah", "Low")),
        Band.Create("Sedang", sedang, null, BilingualText.Create("Sedang", "Medium"), "Cukup"),
        Band.Create("Tinggi", tinggi, null, BilingualText.Create("Tinggi", "High")),
        Band.Create("Sangat Tinggi", sangatTinggi, null, BilingualText.Create("Sangat Tinggi", "Very high")));
}
