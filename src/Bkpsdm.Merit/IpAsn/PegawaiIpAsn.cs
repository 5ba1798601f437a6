using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using Bkpsdm.Asn;

namespace Bkpsdm.Merit;

/// <summary>The data of one civil servant (<i>pegawai</i>) for the professionalism index. Small, without references, and without the name or number of the person.</summary>
/// <remarks>
/// Years are those of the events. A measurement decides which of them count. The default is empty and is refused in counting. Values
/// not stated are: no appraisal, no training, no punishment, no sex, unit 0. Immutable.
/// </remarks>
/// <example><code>
/// var pegawai = PegawaiIpAsn.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Pns, Pendidikan.S1)
///     .WithSkp(PredikatSkp.Baik)
///     .WithDiklatTeknis(jpTahunIni: 24, jpTahunLalu: 0, jpSebelumnya: 0)
///     .WithSeminar(tahunTerakhir: 2024);
/// var pengukuran = IpAsnMeasurement.Create(PeraturanBkn8Of2019.Rubrik, TahunAnggaran.Create(2025), PeraturanBkn8Of2019.JendelaSemua, KebijakanTanpaSkp.TidakDiketahui);
/// var hasil = pengukuran.Score(pegawai);
/// var total = hasil.Total; // 85: 15 + 22.5 + 17.5 + 25 + 5
/// var kategori = hasil.Kategori.Map(band =&gt; band.Predikat); // Tinggi
/// </code></example>
[StructLayout(LayoutKind.Auto)]
public readonly struct PegawaiIpAsn : IEquatable<PegawaiIpAsn>
{
    /// <summary>The highest number of a unit: 65,535.</summary>
    public const int UnitTertinggi = ushort.MaxValue;

    /// <summary>The most hours of training in one field: 30,000.</summary>
    public const int JpTertinggi = 30_000;

    private const int LastYear = 9999;

    private readonly byte kind;
    private readonly byte employment;
    private readonly byte education;
    private readonly byte sex;
    private readonly byte appraisal;
    private readonly bool diklatJabatan;
    private readonly ushort unit;
    private readonly short jpTahunIni;
    private readonly short jpTahunLalu;
    private readonly short jpSebelumnya;
    private readonly short seminar;
    private readonly short ringan;
    private readonly short sedang;
    private readonly short berat;

    private PegawaiIpAsn(in PegawaiIpAsn other, byte? sex = null, byte? appraisal = null, bool? diklatJabatan = null, ushort? unit = null, byte? education = null)
    {
        this = other;
        this.sex = sex ?? other.sex;
        this.appraisal = appraisal ?? other.appraisal;
        this.diklatJabatan = diklatJabatan ?? other.diklatJabatan;
        this.unit = unit ?? other.unit;
        this.education = education ?? other.education;
    }

    private PegawaiIpAsn(JenisJabatan kind, JenisKepegawaian employment, Pendidikan education)
    {
        this.kind = (byte)kind;
        this.employment = (byte)employment;
        this.education = (byte)education;
    }

    private PegawaiIpAsn(in PegawaiIpAsn other, short jpTahunIni, short jpTahunLalu, short jpSebelumnya)
    {
        this = other;
        this.jpTahunIni = jpTahunIni;
        this.jpTahunLalu = jpTahunLalu;
        this.jpSebelumnya = jpSebelumnya;
    }

    private PegawaiIpAsn(in PegawaiIpAsn other, short seminar, (short Ringan, short Sedang, short Berat) hukuman)
    {
        this = other;
        this.seminar = seminar;
        (ringan, sedang, berat) = hukuman;
    }

    /// <summary>True for the default, which is nobody.</summary>
    public bool IsEmpty => kind == 0;

    /// <summary>The kind of position.</summary>
    public JenisJabatan JenisJabatan => (JenisJabatan)kind;

    /// <summary>The kind of employment.</summary>
    public JenisKepegawaian JenisKepegawaian => (JenisKepegawaian)employment;

    /// <summary>The highest formal education.</summary>
    public Pendidikan Pendidikan => (Pendidikan)education;

    /// <summary>The sex. Null where it is not stated.</summary>
    public JenisKelamin? JenisKelamin => sex == 0 ? null : (JenisKelamin)sex;

    /// <summary>The predikat of the appraisal of the last completed year. Null where none is on file.</summary>
    public PredikatSkp? Skp => appraisal == 0 ? null : (PredikatSkp)appraisal;

    /// <summary>True when the training for the position held was ever completed.</summary>
    public bool HasDiklatJabatan => diklatJabatan;

    /// <summary>The number of the unit, given by the caller. 0 where it is not stated.</summary>
    public int Unit => unit;

    /// <summary>Hours (JP) of technical training in the year of measurement.</summary>
    public int JpTahunIni => jpTahunIni;

    /// <summary>Hours of technical training in the year before.</summary>
    public int JpTahunLalu => jpTahunLalu;

    /// <summary>Hours of technical training in all earlier years.</summary>
    public int JpSebelumnya => jpSebelumnya;

    /// <summary>The year of the last seminar or equivalent, not after the year of measurement. 0 for none.</summary>
    public int TahunSeminar => seminar;

    /// <summary>Makes a person without appraisal, trainings and punishments.</summary>
    /// <param name="jenisJabatan">The kind of position.</param>
    /// <param name="jenisKepegawaian">The kind of employment.</param>
    /// <param name="pendidikan">The highest formal education.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not defined.</exception>
    public static PegawaiIpAsn Create(JenisJabatan jenisJabatan, JenisKepegawaian jenisKepegawaian, Pendidikan pendidikan) =>
        new(Guard.Against.Undefined(jenisJabatan), Guard.Against.Undefined(jenisKepegawaian), Guard.Against.Undefined(pendidikan));

    /// <summary>Equality of all parts.</summary>
    /// <param name="left">One person.</param>
    /// <param name="right">Another person.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(PegawaiIpAsn left, PegawaiIpAsn right) => left.Equals(right);

    /// <summary>Inequality of some part.</summary>
    /// <param name="left">One person.</param>
    /// <param name="right">Another person.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(PegawaiIpAsn left, PegawaiIpAsn right) => !left.Equals(right);

    /// <summary>The same person with another education.</summary>
    /// <param name="pendidikan">The highest formal education.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pendidikan"/> is not defined.</exception>
    public PegawaiIpAsn WithPendidikan(Pendidikan pendidikan) => new(in this, education: (byte)Guard.Against.Undefined(pendidikan));

    /// <summary>The same person with a sex.</summary>
    /// <param name="jenisKelamin">The sex.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jenisKelamin"/> is not defined.</exception>
    public PegawaiIpAsn WithJenisKelamin(JenisKelamin jenisKelamin) => new(in this, sex: (byte)Guard.Against.Undefined(jenisKelamin));

    /// <summary>The same person with an appraisal.</summary>
    /// <param name="predikat">The predikat of the last completed year. <see cref="PeraturanBkn8Of2019.PredikatOf"/> reads a numeric score.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="predikat"/> is not defined.</exception>
    public PegawaiIpAsn WithSkp(PredikatSkp predikat) => new(in this, appraisal: (byte)Guard.Against.Undefined(predikat));

    /// <summary>The same person with or without the training for the position held.</summary>
    /// <param name="selesai">True when the training was completed.</param>
    /// <returns>The person.</returns>
    public PegawaiIpAsn WithDiklatJabatan(bool selesai) => new(in this, diklatJabatan: selesai);

    /// <summary>The same person with hours of technical training.</summary>
    /// <param name="jpTahunIni">The hours in the year of measurement, 0 to 30,000.</param>
    /// <param name="jpTahunLalu">The hours in the year before, 0 to 30,000.</param>
    /// <param name="jpSebelumnya">The hours in all earlier years, 0 to 30,000.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or too large.</exception>
    public PegawaiIpAsn WithDiklatTeknis(int jpTahunIni, int jpTahunLalu, int jpSebelumnya) => new(
        in this,
        (short)Guard.Against.Outside(jpTahunIni, 0, JpTertinggi),
        (short)Guard.Against.Outside(jpTahunLalu, 0, JpTertinggi),
        (short)Guard.Against.Outside(jpSebelumnya, 0, JpTertinggi));

    /// <summary>The same person with a seminar or equivalent.</summary>
    /// <param name="tahunTerakhir">The year of the last one up to the year of measurement, 1 to 9999. 0 for none.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 0 to 9999.</exception>
    public PegawaiIpAsn WithSeminar(int tahunTerakhir) =>
        new(in this, (short)Guard.Against.Outside(tahunTerakhir, 0, LastYear), (ringan, sedang, berat));

    /// <summary>The same person with a punishment. Of each level the last one is kept.</summary>
    /// <param name="tingkat">The level.</param>
    /// <param name="tahun">The year of the decision, not after the year of measurement, 1 to 9999.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public PegawaiIpAsn WithHukuman(TingkatHukuman tingkat, int tahun)
    {
        var year = (short)Guard.Against.Outside(tahun, 1, LastYear);
        return new PegawaiIpAsn(in this, seminar, Guard.Against.Undefined(tingkat) switch
        {
            TingkatHukuman.Ringan => (Math.Max(ringan, year), sedang, berat),
            TingkatHukuman.Sedang => (ringan, Math.Max(sedang, year), berat),
            _ => (ringan, sedang, Math.Max(berat, year)),
        });
    }

    /// <summary>The same person in a unit.</summary>
    /// <param name="unit">The number of the unit, given by the caller: 1 to 65,535. 0 for none.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is outside 0 to 65,535.</exception>
    public PegawaiIpAsn WithUnit(int unit) => new(in this, unit: (ushort)Guard.Against.Outside(unit, 0, UnitTertinggi));

    /// <summary>The year of the last punishment of a level.</summary>
    /// <param name="tingkat">The level.</param>
    /// <returns>The year. 0 for none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tingkat"/> is not defined.</exception>
    public int TahunHukuman(TingkatHukuman tingkat) => Guard.Against.Undefined(tingkat) switch
    {
        TingkatHukuman.Ringan => ringan,
        TingkatHukuman.Sedang => sedang,
        _ => berat,
    };

    /// <inheritdoc/>
    public bool Equals(PegawaiIpAsn other) =>
        (kind, employment, education, sex, appraisal, diklatJabatan, unit) == (other.kind, other.employment, other.education, other.sex, other.appraisal, other.diklatJabatan, other.unit)
        && (jpTahunIni, jpTahunLalu, jpSebelumnya, seminar, ringan, sedang, berat) == (other.jpTahunIni, other.jpTahunLalu, other.jpSebelumnya, other.seminar, other.ringan, other.sedang, other.berat);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PegawaiIpAsn other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (kind, employment, education, appraisal, unit, jpTahunIni, seminar).GetHashCode();

    internal int Profile(in IpAsnWindows windows)
    {
        var place = kind - 1;
        var jp = jpTahunIni + (windows.TrainingYears[place] == 1 ? 0 : jpTahunLalu + (windows.TrainingYears[place] == 2 ? 0 : jpSebelumnya));
        var competence = (diklatJabatan ? 1 : 0) | (jp >= windows.HoursNeeded ? 2 : 0) | (seminar >= windows.FirstSeminarYears[place] && seminar <= windows.Year ? 4 : 0);
        var punishment = windows.Covers(berat) ? 3 : windows.Covers(sedang) ? 2 : windows.Covers(ringan) ? 1 : 0;
        return IpAsnProfile.IndexOf(place, employment - 1, education - 1, sex, competence, appraisal, punishment);
    }
}
