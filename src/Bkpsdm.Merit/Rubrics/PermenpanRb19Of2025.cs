using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Permenpan RB 19/2025: the merit system by five principles and eight aspects, for years of measurement from 2026.</summary>
/// <remarks>
/// A structure only. The names of the aspects are confirmed. Weights, levels and bands were found in no source and are not made up: a
/// caller with the regulation brings them. Scores of the instrument before it are not converted.
/// </remarks>
public static class PermenpanRb19Of2025
{
    /// <summary>The regulation of 31 December 2025, the successor of Permenpan RB 40/2018.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Permenpan RB 19/2025", SourceConfidence.ThreeSources, TahunAnggaran.Create(2026));

    /// <summary>The eight aspects, without maxima.</summary>
    public static IReadOnlyList<FormulaInput> Aspek { get; } = Array.AsReadOnly<FormulaInput>(
    [
        Aspect("perencanaan-kebutuhan-standardisasi-jabatan", "Perencanaan Kebutuhan dan Standardisasi Jabatan", "Needs planning and standardisation of positions"),
        Aspect("manajemen-talenta", "Manajemen Talenta", "Talent management"),
        Aspect("pengelolaan-kinerja", "Pengelolaan Kinerja", "Performance management"),
        Aspect("pengembangan-kompetensi", "Pengembangan Kompetensi", "Development of competence"),
        Aspect("budaya-kerja-citra-institusi", "Penguatan Budaya Kerja dan Citra Institusi", "Work culture and institutional image"),
        Aspect("penghargaan-pengakuan", "Penghargaan dan Pengakuan", "Rewards and recognition"),
        Aspect("disiplin-pemberhentian-upaya-administratif", "Disiplin, Pemberhentian, dan Upaya Administratif", "Discipline, dismissal and administrative remedies"),
        Aspect("digitalisasi-manajemen-asn", "Digitalisasi Manajemen ASN", "Digitalisation of ASN management"),
    ]);

    /// <summary>The instrument with maxima and bands of the caller.</summary>
    /// <param name="levelTertinggi">The highest level of an item, 1 to 100.</param>
    /// <param name="maksimum">The maximum by id or name of the aspect, for all eight. A dictionary will do.</param>
    /// <param name="kategori">The scale of the total up to the sum of the maxima. Null where its bands are not known.</param>
    /// <returns>The instrument, or the reason: an aspect is unknown, missing or named twice, a maximum is not above 0, or the scale ends elsewhere.</returns>
    /// <exception cref="ArgumentException"><paramref name="maksimum"/> or a name in it is null, or <paramref name="levelTertinggi"/> is outside its range.</exception>
    public static ValueOrReason<MeritInstrument> Instrumen(int levelTertinggi, IEnumerable<KeyValuePair<string, decimal>> maksimum, BandScale? kategori)
    {
        Guard.Against.Outside(levelTertinggi, 1, 100);
        var names = Aspek.Select(aspek => new PartName(aspek.Id, aspek.Nama)).ToArray();
        return MeritEntries.Of(names, maksimum, nameof(maksimum)).ToMaxima(names).Bind(aspek => Instrumen(levelTertinggi, aspek, kategori));
    }

    private static ValueOrReason<MeritInstrument> Instrumen(int levelTertinggi, MeritAspek[] aspek, BandScale? kategori)
    {
        var whole = aspek.Sum(one => one.Maksimum);
        return MeritChecks.WhatIsWrong(whole, kategori, aspek) is { } wrong
            ? wrong
            : MeritInstrument.Create("merit-19-2025", BilingualText.Create("Penerapan sistem merit (Permenpan RB 19/2025)", "Merit system (Permenpan RB 19/2025)"), Basis, levelTertinggi, whole, kategori, aspek);
    }

    private static FormulaInput Aspect(string id, string indonesia, string english) => FormulaInput.Create(id, BilingualText.Create(indonesia, english));
}
