using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Permenpan RB 40/2018 with Peraturan KASN 9/2019: the merit-system instrument of eight aspects on a scale of 400, used for the years of measurement 2019 to 2025.</summary>
/// <remarks>
/// Replaced by Permenpan RB 19/2025. Names, total and labels are confirmed. The maxima come from one public application and their sum
/// of exactly 400. The lower ends of the categories I to III agree with every score seen and are not confirmed. A caller can use a
/// <see cref="SumOfAspectsFormula"/> and a <see cref="BandScale"/> of his own instead.
/// </remarks>
public static class PermenpanRb40Of2018
{
    /// <summary>The regulation, with the confidence of its weakest numbers.</summary>
    public static LegalBasis Basis { get; } =
        LegalBasis.Create("Permenpan RB 40/2018, Peraturan KASN 9/2019", SourceConfidence.OneSource, TahunAnggaran.Create(2019), TahunAnggaran.Create(2025));

    /// <summary>The sum of the eight aspects. Each input ends at the aspect's maximum (40, 40, 120, 40, 80, 40, 16, 24; together 400).</summary>
    public static SumOfAspectsFormula Aspek { get; } = SumOfAspectsFormula.Create(
    [
        Aspect("perencanaan-kebutuhan", "Perencanaan Kebutuhan", "Needs planning", 40),
        Aspect("pengadaan", "Pengadaan", "Recruitment", 40),
        Aspect("pengembangan-karier", "Pengembangan Karier", "Career development", 120),
        Aspect("promosi-mutasi", "Promosi dan Mutasi", "Promotion and transfer", 40),
        Aspect("manajemen-kinerja", "Manajemen Kinerja", "Performance management", 80),
        Aspect("penggajian-penghargaan-disiplin", "Penggajian, Penghargaan, dan Disiplin", "Pay, rewards and discipline", 40),
        Aspect("perlindungan-pelayanan", "Perlindungan dan Pelayanan", "Protection and services", 16),
        Aspect("sistem-informasi", "Sistem Informasi", "Information system", 24),
    ]);

    /// <summary>The categories: I Buruk from 100, II Kurang from 175, III Baik from 250, IV Sangat Baik from 325, up to 400.</summary>
    /// <remarks>A score below 100 is below the instrument's minimum and outside the scale. A stored 0 means that nobody assessed.</remarks>
    public static BandScale Kategori { get; } = BandScale.Create(
        "merit-40-2018",
        BilingualText.Create("Kategori penerapan sistem merit", "Category of the merit system"),
        Basis,
        BoundaryRule.AtLeast,
        Rounding.None,
        ValueRange.Create(100, 400),
        Band.Create("Buruk", 100m, "Kategori I", BilingualText.Create("Buruk", "Bad")),
        Band.Create("Kurang", 175m, "Kategori II", BilingualText.Create("Kurang", "Insufficient")),
        Band.Create("Baik", 250m, "Kategori III", BilingualText.Create("Baik", "Good")),
        Band.Create("Sangat Baik", 325m, "Kategori IV", BilingualText.Create("Sangat Baik", "Very good")));

    /// <summary>The instrument: the eight aspects, levels 1 to 4, 400 in all, and the categories. Items are missing, because their weights were found in no source.</summary>
    /// <remarks><see cref="MeritInstrument.WithItems"/> adds the items known to a caller.</remarks>
    public static MeritInstrument Instrumen { get; } = MeritInstrument.Create(
        "merit-40-2018",
        BilingualText.Create("Penilaian mandiri penerapan sistem merit", "Self-assessment of the merit system"),
        Basis,
        4,
        400m,
        Kategori,
        [.. Aspek.Inputs.Select(aspek => MeritAspek.Create(aspek.Id, aspek.Nama, aspek.Range.Maximum ?? 0m))]);

    private static FormulaInput Aspect(string id, string indonesia, string english, decimal maximum) =>
        FormulaInput.Create(id, BilingualText.Create(indonesia, english), ValueRange.Create(0, maximum));
}
