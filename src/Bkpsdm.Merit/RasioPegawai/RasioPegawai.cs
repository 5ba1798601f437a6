using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>
/// A share of persons used as an indicator by a plan (<i>rasio pegawai</i>): the persons counted below (the denominator), and those
/// of them counted above (the numerator).
/// </summary>
/// <remarks>
/// Ids and inputs are those of the catalogue of Tabel 4.5 of the Renstra BKPSDM Kabupaten Paser 2025-2029 (one source). A person
/// counted above is counted below, so no share passes 100. Immutable.
/// </remarks>
public sealed class RasioPegawai
{
    private readonly Func<PegawaiRasio, bool> below;
    private readonly Func<PegawaiRasio, bool> above;

    private RasioPegawai(string id, FormulaInput pembilang, FormulaInput penyebut, Func<PegawaiRasio, bool> below, Func<PegawaiRasio, bool> above)
    {
        Id = id;
        Rumus = RatioFormula.Create(pembilang, penyebut);
        this.below = below;
        this.above = above;
    }

    /// <summary>All ratios, in the order of the plan.</summary>
    public static IReadOnlyList<RasioPegawai> All { get; } = Array.AsReadOnly<RasioPegawai>(
    [
        Of("capaian-iki", Input("asn-iki-80", "ASN dengan rata-rata capaian IKI paling sedikit 80", "ASN whose mean IKI achievement is at least 80"), Asn(), _ => true, CiriPegawai.IkiDelapanPuluh),
        new("pegawai-berkinerja-baik", Input("pegawai-baik", "Pegawai dengan predikat Baik atau Sangat Baik", "Staff rated Baik or Sangat Baik"), Input("pegawai-dinilai", "Pegawai yang dinilai", "Staff who were rated"), person => person.Skp is not null, person => person.Skp >= PredikatSkp.Baik),
        new("hukuman-disiplin", Input("asn-dihukum", "ASN yang dijatuhi hukuman disiplin sedang atau berat", "ASN given a moderate or severe penalty"), Asn(), _ => true, person => person.Hukuman >= TingkatHukuman.Sedang),
        Of("pengembangan-karir-sesuai-kompetensi", Input("asn-dikembangkan", "ASN yang karirnya dikembangkan sesuai kompetensi", "ASN given career development that fits their competence"), Asn(), _ => true, CiriPegawai.DikembangkanSesuaiKompetensi),
        Of("mutasi-berdasarkan-kebutuhan", Input("mutasi-sesuai", "ASN yang dimutasi sesuai ketentuan", "ASN transferred in line with the provisions"), Input("mutasi", "Seluruh ASN yang dimutasi", "All ASN transferred"), person => person.Is(CiriPegawai.Dimutasi), CiriPegawai.MutasiSesuai),
        Of("promosi-berdasarkan-standar-kompetensi", Input("promosi-sesuai", "ASN yang dipromosikan sesuai ketentuan", "ASN promoted in line with the provisions"), Input("promosi", "Seluruh ASN yang dipromosikan", "All ASN promoted"), person => person.Is(CiriPegawai.Dipromosikan), CiriPegawai.PromosiSesuai),
        Of("kesesuaian-skp-renstra", Input("skp-sesuai", "ASN dengan rencana SKP yang sesuai Perjanjian Kinerja", "ASN whose SKP plan matches the Perjanjian Kinerja"), Input("skp", "ASN yang memiliki rencana SKP", "ASN who have an SKP plan"), person => person.Is(CiriPegawai.MemilikiRencanaSkp), CiriPegawai.RencanaSkpSesuai),
        Of("asn-naik-jenjang", Input("asn-naik", "ASN yang naik jenjang atau dipromosikan", "ASN who moved up or were promoted"), Input("asn-akan-naik", "ASN yang memenuhi kriteria naik jenjang", "ASN who meet the criteria to move up"), person => person.Is(CiriPegawai.MemenuhiKriteriaNaik), CiriPegawai.NaikJenjang),
        Of("asn-memenuhi-standar-kompetensi", Input("asn-memenuhi", "ASN yang memenuhi standar kompetensi jabatan", "ASN who meet the competence standard of their post"), Asn(), _ => true, CiriPegawai.MemenuhiStandarKompetensi),
        Of("sertifikat-kompetensi-teknis", Input("asn-bersertifikat", "Peserta yang memperoleh sertifikat kompetensi teknis manajemen ASN", "Participants who hold the certificate in ASN management"), Input("asn-peserta", "ASN yang mengikuti diklat", "ASN who took part in the training"), person => person.Is(CiriPegawai.MengikutiDiklatTeknis), CiriPegawai.BersertifikatTeknis),
        Of("calon-asn-lulus-latsar", Input("cpns-lulus", "CPNS yang lulus Pelatihan Dasar", "CPNS who passed basic training"), Input("cpns", "Seluruh CPNS", "All CPNS"), person => person.JenisKepegawaian == JenisKepegawaian.Cpns, CiriPegawai.LulusLatsar),
        Of("pppk-lulus-orientasi", Input("pppk-lulus", "PPPK yang lulus orientasi", "PPPK who passed orientation"), Input("pppk", "Seluruh PPPK", "All PPPK"), person => person.JenisKepegawaian is JenisKepegawaian.Pppk or JenisKepegawaian.PppkParuhWaktu, CiriPegawai.LulusOrientasi),
        Of("lulus-pelatihan-kepemimpinan", Input("pejabat-lulus", "Pejabat struktural yang lulus pelatihan kepemimpinan", "Structural officials who passed leadership training"), Input("pejabat", "Seluruh pejabat struktural", "All structural officials"), person => person.JenisJabatan is JenisJabatan.Struktural or JenisJabatan.Rangkap, CiriPegawai.LulusKepemimpinan),
        Of("lulus-pelatihan-jabatan-fungsional", Input("jf-lulus", "Pejabat fungsional yang lulus pelatihan jabatan fungsional", "Functional officials who passed functional training"), Input("jf", "Seluruh pejabat fungsional", "All functional officials"), person => person.JenisJabatan is JenisJabatan.Fungsional or JenisJabatan.Rangkap, CiriPegawai.LulusFungsional),
    ]);

    /// <summary>The id of the indicator, such as <c>pegawai-berkinerja-baik</c>.</summary>
    public string Id { get; }

    /// <summary>The formula: persons above / persons below × 100.</summary>
    public RatioFormula Rumus { get; }

    /// <summary>A ratio by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The ratio, or <c>RASIO_TIDAK_DIKENAL</c> with the known ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ValueOrReason<RasioPegawai> Find(string id)
    {
        Guard.Against.Null(id);
        var known = string.Join(", ", All.Select(one => one.Id));
        return All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal)) is { } found
            ? found
            : Reason.Create("RASIO_TIDAK_DIKENAL", BilingualText.Create($"rasio '{id}' tidak ada; yang ada: {known}", $"there is no ratio '{id}'; there are {known}"));
    }

    /// <summary>True when a person counts below, in the denominator.</summary>
    /// <param name="pegawai">The person.</param>
    /// <returns>True for one of the population.</returns>
    internal bool IsPenyebut(in PegawaiRasio pegawai) => below(pegawai);

    /// <summary>True when a person counts above, in the numerator, and so also below.</summary>
    /// <param name="pegawai">The person.</param>
    /// <returns>True for a person of the population with the fact of the ratio.</returns>
    internal bool IsPembilang(in PegawaiRasio pegawai) => below(pegawai) && above(pegawai);

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private static FormulaInput Asn() => Input("asn", "Seluruh ASN", "All ASN");

    private static FormulaInput Input(string id, string indonesia, string english) => FormulaInput.Create(id, BilingualText.Create(indonesia, english), ValueRange.Create(0m, null));

    private static RasioPegawai Of(string id, FormulaInput pembilang, FormulaInput penyebut, Func<PegawaiRasio, bool> below, CiriPegawai above) =>
        new(id, pembilang, penyebut, below, person => person.Is(above));
}
