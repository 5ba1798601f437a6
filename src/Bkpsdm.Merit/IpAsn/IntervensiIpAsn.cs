using System.Globalization;
using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>A measure for a number of persons that moves the index (<i>intervensi</i>): 200 pelaksana get a training of 20 JP.</summary>
/// <remarks>An intervention reaches only measured persons with a gain by it. Immutable.</remarks>
public sealed class IntervensiIpAsn
{
    /// <summary>The number that stands for all persons with a gain.</summary>
    public const long SemuaOrang = long.MaxValue;

    private readonly Pendidikan? menjadiPendidikan;
    private readonly PredikatSkp? menjadiPredikat;

    private IntervensiIpAsn(JenisIntervensi jenis, long jumlah, Pendidikan? menjadiPendidikan, PredikatSkp? menjadiPredikat, JenisJabatan? jenisJabatan, JenisKepegawaian? jenisKepegawaian, Pendidikan? dariPendidikan)
    {
        Jenis = jenis;
        Jumlah = jumlah;
        this.menjadiPendidikan = menjadiPendidikan;
        this.menjadiPredikat = menjadiPredikat;
        JenisJabatan = jenisJabatan;
        JenisKepegawaian = jenisKepegawaian;
        PendidikanAsal = dariPendidikan;
    }

    /// <summary>The kind.</summary>
    public JenisIntervensi Jenis { get; }

    /// <summary>The most persons to be reached; <see cref="SemuaOrang"/> for all with a gain.</summary>
    public long Jumlah { get; }

    /// <summary>The education to be finished. Null for other kinds.</summary>
    internal Pendidikan? PendidikanTujuan => menjadiPendidikan;

    /// <summary>The predikat to be reached. Null for other kinds.</summary>
    internal PredikatSkp? PredikatTujuan => menjadiPredikat;

    /// <summary>The kind of position of the persons to be reached. Null for all.</summary>
    internal JenisJabatan? JenisJabatan { get; }

    /// <summary>The kind of employment of the persons to be reached. Null for all.</summary>
    internal JenisKepegawaian? JenisKepegawaian { get; }

    /// <summary>The education of the persons to be reached. Null for all.</summary>
    internal Pendidikan? PendidikanAsal { get; }

    /// <summary>A training or seminar.</summary>
    /// <param name="komponen">The component that persons get.</param>
    /// <param name="jumlah">The most persons, 0 or more.</param>
    /// <returns>The intervention, for all persons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static IntervensiIpAsn Pelatihan(KomponenKompetensi komponen, long jumlah) =>
        new((JenisIntervensi)(int)Guard.Against.Undefined(komponen), Count(jumlah), null, null, null, null, null);

    /// <summary>A finished education.</summary>
    /// <param name="menjadi">The education.</param>
    /// <param name="jumlah">The most persons, 0 or more.</param>
    /// <returns>The intervention, for all persons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static IntervensiIpAsn PenyelesaianPendidikan(Pendidikan menjadi, long jumlah) =>
        new(JenisIntervensi.Pendidikan, Count(jumlah), Guard.Against.Undefined(menjadi), null, null, null, null);

    /// <summary>A better predikat of the appraisal.</summary>
    /// <param name="menjadi">The predikat.</param>
    /// <param name="jumlah">The most persons, 0 or more.</param>
    /// <returns>The intervention, for all persons with an appraisal (under the policy of 0 points also for those without).</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static IntervensiIpAsn PeningkatanKinerja(PredikatSkp menjadi, long jumlah) =>
        new(JenisIntervensi.Kinerja, Count(jumlah), null, Guard.Against.Undefined(menjadi), null, null, null);

    /// <summary>The same intervention for some persons only.</summary>
    /// <param name="jenisJabatan">The kind of position of the persons to be reached. Null for all.</param>
    /// <param name="jenisKepegawaian">The kind of employment of the persons to be reached. Null for all.</param>
    /// <param name="dariPendidikan">The education of the persons to be reached. Null for all.</param>
    /// <returns>The intervention.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not defined.</exception>
    public IntervensiIpAsn WithKelompok(JenisJabatan? jenisJabatan = null, JenisKepegawaian? jenisKepegawaian = null, Pendidikan? dariPendidikan = null) => new(
        Jenis,
        Jumlah,
        menjadiPendidikan,
        menjadiPredikat,
        jenisJabatan is { } kind ? Guard.Against.Undefined(kind, nameof(jenisJabatan)) : null,
        jenisKepegawaian is { } employment ? Guard.Against.Undefined(employment, nameof(jenisKepegawaian)) : null,
        dariPendidikan is { } education ? Guard.Against.Undefined(education, nameof(dariPendidikan)) : null);

    /// <summary>The intervention in words.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Such as <c>200 orang (pelaksana): diklat teknis</c>.</returns>
    public string Text(Bahasa bahasa)
    {
        var whom = new[] { JenisJabatan is { } kind ? AsnNames.JenisJabatan.Of(kind) : null, JenisKepegawaian is { } employment ? AsnNames.JenisKepegawaian.Of(employment) : null, PendidikanAsal is { } from ? AsnNames.Pendidikan.Of(from) : null }
            .Where(name => name is not null).Select(name => name!.In(bahasa)).ToArray();
        return $"{HowMany(bahasa)}{(whom.Length == 0 ? string.Empty : $" ({string.Join(", ", whom)})")}: {What().In(bahasa)}";
    }

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text of <see cref="Text(Bahasa)"/>.</returns>
    public override string ToString() => Text(Bahasa.Indonesia);

    /// <summary>The profile of a person after the intervention. Null for a person who is not meant, is not measured or has no gain.</summary>
    internal IpAsnProfile? Moved(IpAsnTables tables, IpAsnProfile profile)
    {
        if (!IsMeant(profile) || tables.StandingOf(profile) is not (IpAsnStanding.Measured or IpAsnStanding.ZeroPoints))
        {
            return null;
        }

        var moved = Jenis switch
        {
            JenisIntervensi.Pendidikan => profile.With(menjadiPendidikan!.Value),
            JenisIntervensi.Kinerja => profile.With(menjadiPredikat!.Value),
            _ => profile.With((KomponenKompetensi)(int)Jenis),
        };
        return tables.Total(moved) > tables.Total(profile) ? moved : null;
    }

    internal IntervensiIpAsn WithJumlah(long jumlah) =>
        new(Jenis, jumlah, menjadiPendidikan, menjadiPredikat, JenisJabatan, JenisKepegawaian, PendidikanAsal);

    internal BilingualText What() => Jenis switch
    {
        JenisIntervensi.Pendidikan => Working.Of("pendidikan menjadi {0}", "education becomes {0}", AsnNames.Pendidikan.Of(menjadiPendidikan!.Value)),
        JenisIntervensi.Kinerja => Working.Of("predikat SKP menjadi {0}", "appraisal becomes {0}", AsnNames.PredikatSkp.Of(menjadiPredikat!.Value)),
        _ => IpAsnNames.Of((KomponenKompetensi)(int)Jenis),
    };

    private static long Count(long persons) =>
        persons >= 0 ? persons : throw new ArgumentOutOfRangeException(nameof(persons), persons, "The number of persons is 0 or more.");

    private string HowMany(Bahasa bahasa) => (Jumlah == SemuaOrang, bahasa == Bahasa.English) switch
    {
        (true, true) => "all persons",
        (true, false) => "semua orang",
        (false, true) => Jumlah.ToString(CultureInfo.InvariantCulture) + " persons",
        _ => Jumlah.ToString(CultureInfo.InvariantCulture) + " orang",
    };

    private bool IsMeant(IpAsnProfile profile) =>
        (JenisJabatan is null || JenisJabatan == profile.JenisJabatan)
        && (JenisKepegawaian is null || JenisKepegawaian == profile.JenisKepegawaian)
        && (PendidikanAsal is null || PendidikanAsal == profile.Pendidikan);
}
