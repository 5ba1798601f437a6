using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Peraturan BKN 12/2022: the index of NSPK implementation in ASN management (<i>Indeks Implementasi NSPK Manajemen ASN</i>).</summary>
/// <remarks>
/// The 18 elements are confirmed by two sources. Their weights were found in none. The letters A to E are confirmed. Their ends are
/// inferred from two published results (70.18 is B, 21.00 is D) and can be replaced by a scale of the caller's own.
/// </remarks>
public static class PeraturanBkn12Of2022
{
    private const string Regulation = "Peraturan BKN 12/2022";

    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create(Regulation, SourceConfidence.TwoSources, TahunAnggaran.Create(2022));

    /// <summary>The 18 elements, in the order of the regulation.</summary>
    public static IReadOnlyList<NspkElemen> Elemen { get; } = Array.AsReadOnly<NspkElemen>(
    [
        Element("kebutuhan", "Penyusunan dan penetapan kebutuhan", "Planning and setting of needs"),
        Element("pengadaan", "Pengadaan", "Recruitment"),
        Element("pengangkatan", "Pengangkatan", "Appointment"),
        Element("pangkat", "Pangkat", "Rank"),
        Element("jabatan", "Jabatan", "Position"),
        Element("pola-karier", "Pola karier", "Career pattern"),
        Element("pengembangan-karier", "Pengembangan karier", "Career development"),
        Element("mutasi", "Mutasi", "Transfer"),
        Element("penilaian-kinerja", "Penilaian kinerja", "Performance appraisal"),
        Element("penggajian-tunjangan-fasilitas", "Penggajian, tunjangan, dan fasilitas", "Pay, allowances and facilities"),
        Element("penghargaan", "Penghargaan", "Rewards"),
        Element("disiplin", "Disiplin", "Discipline"),
        Element("cuti", "Cuti", "Leave"),
        Element("kode-etik", "Kode etik", "Code of ethics"),
        Element("pemberhentian", "Pemberhentian", "Dismissal"),
        Element("jaminan-pensiun-hari-tua", "Jaminan pensiun dan hari tua", "Pension and old-age security"),
        Element("pensiun", "Pensiun", "Retirement"),
        Element("perlindungan", "Perlindungan", "Protection"),
    ]);

    /// <summary>The categories by inferred ends: A from 81, B from 61, C from 41, D from 21, E from 0, up to 100.</summary>
    public static BandScale Kategori { get; } = BandScale.Create(
        "nspk-12-2022",
        BilingualText.Create("Kategori implementasi NSPK (batas disimpulkan)", "Category of NSPK implementation (ends inferred)"),
        LegalBasis.Create(Regulation, SourceConfidence.Inferred, TahunAnggaran.Create(2022)),
        BoundaryRule.AtLeast,
        Rounding.None,
        ValueRange.Create(0m, 100m),
        Band.Create("E", 0m),
        Band.Create("D", 21m),
        Band.Create("C", 41m),
        Band.Create("B", 61m),
        Band.Create("A", 81m));

    private static NspkElemen Element(string id, string indonesia, string english) => NspkElemen.Create(id, BilingualText.Create(indonesia, english));
}
