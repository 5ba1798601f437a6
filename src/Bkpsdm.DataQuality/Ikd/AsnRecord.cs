using Bkpsdm.Asn;

namespace Bkpsdm.DataQuality;

/// <summary>Fields of a civil servant's record for the IKD (<i>rekaman ASN</i>): a row of a source, filled by the host.</summary>
/// <remarks>
/// Dates are whole numbers yyyyMMdd, the one form that memory and databases read alike. <see cref="RecordMap{TFields, THost}"/> maps a
/// host's own dates. An unknown value is null. The record holds identity numbers, so <see cref="ToString"/> shows none of it.
/// </remarks>
public sealed class AsnRecord
{
    /// <summary>NIP or NI PPPK, 18 digits without blanks.</summary>
    public string? Nip { get; set; }

    /// <summary>Kind of employment.</summary>
    public JenisKepegawaian? Jenis { get; set; }

    /// <summary>Legal position.</summary>
    public KedudukanHukum? KedudukanHukum { get; set; }

    /// <summary>Date of birth, yyyyMMdd.</summary>
    public int? TanggalLahir { get; set; }

    /// <summary>Sex.</summary>
    public JenisKelamin? JenisKelamin { get; set; }

    /// <summary>First day as CPNS, yyyyMMdd.</summary>
    public int? TmtCpns { get; set; }

    /// <summary>First day as PNS, yyyyMMdd.</summary>
    public int? TmtPns { get; set; }

    /// <summary>First day of the first PPPK appointment, yyyyMMdd.</summary>
    public int? TmtPppk { get; set; }

    /// <summary>Year of the first appointment as PPPK, from the decree.</summary>
    public int? TahunPengangkatanPppk { get; set; }

    /// <summary>Kind of position.</summary>
    public JenisJabatan? JenisJabatan { get; set; }

    /// <summary>Level of the position.</summary>
    public JenjangJabatan? JenjangJabatan { get; set; }

    /// <summary>Id of the position in the reference list.</summary>
    public string? IdJabatan { get; set; }

    /// <summary>True for a position with the name of a functional position. The host knows the list.</summary>
    public bool? NamaJabatanFungsional { get; set; }

    /// <summary>True for a person recruited for a functional position (<i>formasi JF</i>).</summary>
    public bool? FormasiFungsional { get; set; }

    /// <summary>Retirement age of the position where it has one of its own, 50 to 70. Any other number is ignored.</summary>
    public int? Bup { get; set; }

    /// <summary>Education in the main data.</summary>
    public Pendidikan? Pendidikan { get; set; }

    /// <summary>Highest education in the history.</summary>
    public Pendidikan? PendidikanRiwayat { get; set; }

    /// <summary>Title before the name.</summary>
    public string? GelarDepan { get; set; }

    /// <summary>Title behind the name.</summary>
    public string? GelarBelakang { get; set; }

    /// <summary>Private e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Mobile number.</summary>
    public string? NomorHp { get; set; }

    /// <summary>Id of the unit (<i>unor</i>).</summary>
    public string? IdUnor { get; set; }

    /// <summary>True for an active unit.</summary>
    public bool? UnorAktif { get; set; }

    /// <summary>True where an appraisal (SKP) exists for the year before.</summary>
    public bool? SkpTahunLalu { get; set; }

    /// <summary>True where an appraisal (SKP) exists for two years before.</summary>
    public bool? SkpDuaTahunLalu { get; set; }

    /// <summary>Last day of the leave without pay (CLTN), yyyyMMdd.</summary>
    public int? AkhirCltn { get; set; }

    /// <summary>Id of the home agency (<i>instansi induk</i>).</summary>
    public string? InstansiInduk { get; set; }

    /// <summary>Id of the agency of work (<i>instansi kerja</i>).</summary>
    public string? InstansiKerja { get; set; }

    /// <summary>True for a seconded person (<i>dipekerjakan</i> or <i>diperbantukan</i>, DPK or DPB).</summary>
    public bool? DpkDpb { get; set; }

    /// <summary>Length of service in months.</summary>
    public int? MasaKerjaBulan { get; set; }

    /// <summary>National identity number (NIK).</summary>
    public string? Nik { get; set; }

    /// <summary>True for a validated NIK.</summary>
    public bool? NikTervalidasi { get; set; }

    /// <summary>Grade of a PNS by its code in the national system: 11 for I/a to 45 for IV/e.</summary>
    public int? KodeGolongan { get; set; }

    /// <summary>Kind of employment only.</summary>
    /// <returns>Such as <c>Pns</c>; empty where it is not known.</returns>
    public override string ToString() => Jenis?.ToString() ?? string.Empty;
}
