namespace Bkpsdm.Indicators;

/// <summary>Permenpan RB 88/2021: the evaluation of performance accountability (<i>evaluasi AKIP</i>, SAKIP).</summary>
/// <remarks>
/// Weights and predikat are confirmed by three or more public systems. A band begins above its printed end: 80 exactly is BB,
/// 90 exactly is A (one public system reads the ends as "at least", a known deviation). The codes of the sub-components are
/// the library's. How much each level of a criterion earns was not read in the regulation. Offices use several tables, which
/// stand here with their confidence. The library assumes none: the caller names one.
/// </remarks>
public static class PermenpanRb88Of2021
{
    private const string Regulation = "Permenpan RB 88/2021";

    /// <summary>The regulation: for years of measurement from 2021; it replaced 12/2015.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create(Regulation, SourceConfidence.ThreeSources, TahunAnggaran.Create(2021));

    /// <summary>The predikat of the total, 0 to 100, read exactly: AA above 90, A above 80, BB above 70, B above 60, CC above 50, C above 30, D from 0.</summary>
    public static BandScale Predikat { get; } = MakePredikat();

    /// <summary>
    /// The instrument: planning 30, measurement 30, reporting 15, internal evaluation 25, each 20 % existence, 30 % quality and
    /// 50 % use; in parts of 1000, because 4.5, 7.5 and 12.5 occur.
    /// </summary>
    public static SakipInstrument Instrumen { get; } = MakeInstrument();

    /// <summary>Levels A 1, B 0.75, C 0.5, D 0.25, E 0: the variant of an office, in one public system.</summary>
    public static SakipLevelTable LevelsAToE { get; } = MakeLevels(
        "sakip-level-a-e", BilingualText.Create("Level A sampai E, varian kantor", "Levels A to E, an office variant"), SourceConfidence.OneSource, ("A", 1m), ("B", 0.75m), ("C", 0.5m), ("D", 0.25m), ("E", 0m));

    /// <summary>Levels A 1, B 0.66, C 0.33, D 0 beside yes (Y) 1 and no (T, <i>tidak</i>) 0: the variant of an office, in one public system.</summary>
    public static SakipLevelTable LevelsAToDAndYaTidak { get; } = MakeLevels(
        "sakip-level-a-d-yt", BilingualText.Create("Level A sampai D dan Y/T, varian kantor", "Levels A to D and yes/no, an office variant"), SourceConfidence.OneSource, ("A", 1m), ("B", 0.66m), ("C", 0.33m), ("D", 0m), ("Y", 1m), ("T", 0m));

    /// <summary>Levels AA 1, A 0.9, BB 0.8, B 0.7, CC 0.6, C 0.5, D 0.3, E 0: the best confirmed table. One public system computes with it, and two readers recall it as the official one.</summary>
    public static SakipLevelTable LevelsAaToE { get; } = MakeLevels(
        "sakip-level-aa-e", BilingualText.Create("Level AA sampai E", "Levels AA to E"), SourceConfidence.OneSource, ("AA", 1m), ("A", 0.9m), ("BB", 0.8m), ("B", 0.7m), ("CC", 0.6m), ("C", 0.5m), ("D", 0.3m), ("E", 0m));

    /// <summary>The tables of levels, the best confirmed first: <see cref="LevelsAaToE"/>, then the variants of offices.</summary>
    public static IReadOnlyList<SakipLevelTable> LevelTables { get; } = Array.AsReadOnly([LevelsAaToE, LevelsAToE, LevelsAToDAndYaTidak]);

    private static BandScale MakePredikat() =>
        BandScale.Create(
            "sakip-88-2021-predikat",
            BilingualText.Create("Predikat SAKIP", "SAKIP predikat"),
            Basis,
            BoundaryRule.MoreThan,
            Rounding.None,
            ValueRange.Create(0m, 100m),
            Band.Create("Sangat Kurang", 0m, "D", BilingualText.Create("Sangat Kurang", "Very poor")),
            Band.Create("Kurang", 30m, "C", BilingualText.Create("Kurang", "Poor")),
            Band.Create("Cukup (Memadai)", 50m, "CC", BilingualText.Create("Cukup (Memadai)", "Fair (adequate)"), "Cukup", "Memadai"),
            Band.Create("Baik", 60m, "B", BilingualText.Create("Baik", "Good")),
            Band.Create("Sangat Baik", 70m, "BB", BilingualText.Create("Sangat Baik", "Very good")),
            Band.Create("Memuaskan", 80m, "A", BilingualText.Create("Memuaskan", "Satisfactory")),
            Band.Create("Sangat Memuaskan", 90m, "AA", BilingualText.Create("Sangat Memuaskan", "Very satisfactory")));

    private static SakipInstrument MakeInstrument() =>
        SakipInstrument.Create(
            "sakip-88-2021",
            BilingualText.Create("Evaluasi akuntabilitas kinerja instansi pemerintah", "Evaluation of performance accountability"),
            Basis,
            1000,
            Predikat,
            MakeKomponen("1", BilingualText.Create("Perencanaan Kinerja", "Performance planning"), 300, 60, 90, 150),
            MakeKomponen("2", BilingualText.Create("Pengukuran Kinerja", "Performance measurement"), 300, 60, 90, 150),
            MakeKomponen("3", BilingualText.Create("Pelaporan Kinerja", "Performance reporting"), 150, 30, 45, 75),
            MakeKomponen("4", BilingualText.Create("Evaluasi Akuntabilitas Kinerja Internal", "Internal evaluation of accountability"), 250, 50, 75, 125));

    private static SakipKomponen MakeKomponen(string kode, BilingualText nama, long parts, long keberadaan, long kualitas, long pemanfaatan) =>
        SakipKomponen.Create(
            kode,
            nama,
            parts,
            SakipSubKomponen.Create(kode + ".a", BilingualText.Create("Keberadaan", "Existence"), keberadaan),
            SakipSubKomponen.Create(kode + ".b", BilingualText.Create("Kualitas", "Quality"), kualitas),
            SakipSubKomponen.Create(kode + ".c", BilingualText.Create("Pemanfaatan", "Use"), pemanfaatan));

    private static SakipLevelTable MakeLevels(string id, BilingualText nama, SourceConfidence confidence, params (string Kode, decimal Nilai)[] levels) =>
        SakipLevelTable.Create(
            id,
            nama,
            LegalBasis.Create(Regulation, confidence, TahunAnggaran.Create(2021), article: nama.Indonesia),
            [.. levels.Select(level => SakipLevel.Create(level.Kode, level.Nilai))]);
}
