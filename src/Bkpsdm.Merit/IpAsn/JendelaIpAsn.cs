using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The look-back of trainings, seminars and punishments (<i>jendela</i>), in years that end with the year of measurement.</summary>
/// <remarks>
/// The sources agree on one and two years and differ on the persons bound by them, so there is no default. The year of measurement is
/// the first of the window: two years are this year and the one before. The two readings stand in <see cref="PeraturanBkn8Of2019"/>.
/// Immutable.
/// </remarks>
public sealed class JendelaIpAsn
{
    private readonly int[] diklat;
    private readonly int[] seminar;

    private JendelaIpAsn(int[] diklat, int[] seminar, int? hukuman)
    {
        this.diklat = diklat;
        this.seminar = seminar;
        TahunHukuman = hukuman;
    }

    /// <summary>The years in which a punishment counts. Null without end.</summary>
    internal int? TahunHukuman { get; }

    /// <summary>Makes the same windows for every kind of position.</summary>
    /// <param name="tahunDiklat">The years in which technical training counts: 1 or 2. Null without end.</param>
    /// <param name="tahunSeminar">The years in which a seminar counts, 1 to 50. Null without end.</param>
    /// <param name="tahunHukuman">The years in which a punishment counts, 1 to 50. Null without end.</param>
    /// <returns>The windows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of years is outside its range.</exception>
    public static JendelaIpAsn Create(int? tahunDiklat, int? tahunSeminar, int? tahunHukuman) => new(
        Same(Years(tahunDiklat, 2, nameof(tahunDiklat))),
        Same(Years(tahunSeminar, 50, nameof(tahunSeminar))),
        Years(tahunHukuman, 50, nameof(tahunHukuman)) == 0 ? null : tahunHukuman);

    /// <summary>The same windows with another one of technical training for a kind of position.</summary>
    /// <param name="jenisJabatan">The kind of position.</param>
    /// <param name="tahun">The years: 1 or 2. Null without end.</param>
    /// <returns>The windows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public JendelaIpAsn WithDiklat(JenisJabatan jenisJabatan, int? tahun) =>
        new(With(diklat, Guard.Against.Undefined(jenisJabatan), Years(tahun, 2, nameof(tahun))), seminar, TahunHukuman);

    /// <summary>The same windows with another one of seminars for a kind of position.</summary>
    /// <param name="jenisJabatan">The kind of position.</param>
    /// <param name="tahun">The years: 1 to 50. Null without end.</param>
    /// <returns>The windows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public JendelaIpAsn WithSeminar(JenisJabatan jenisJabatan, int? tahun) =>
        new(diklat, With(seminar, Guard.Against.Undefined(jenisJabatan), Years(tahun, 50, nameof(tahun))), TahunHukuman);

    /// <summary>The years in which technical training counts.</summary>
    /// <param name="jenisJabatan">The kind of position.</param>
    /// <returns>The years: 1 or 2. Null without end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jenisJabatan"/> is not defined.</exception>
    internal int? TahunDiklat(JenisJabatan jenisJabatan) => OrNull(diklat[IpAsnProfile.KindOf(Guard.Against.Undefined(jenisJabatan))]);

    /// <summary>The years in which a seminar counts.</summary>
    /// <param name="jenisJabatan">The kind of position.</param>
    /// <returns>The years: 1 to 50. Null without end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jenisJabatan"/> is not defined.</exception>
    internal int? TahunSeminar(JenisJabatan jenisJabatan) => OrNull(seminar[IpAsnProfile.KindOf(Guard.Against.Undefined(jenisJabatan))]);

    /// <summary>The windows in one text.</summary>
    /// <returns>Such as <c>diklat 1/1/1/1, seminar 2/2/2/2, hukuman 5</c>; 0 is without end.</returns>
    public override string ToString() => $"diklat {string.Join("/", diklat)}, seminar {string.Join("/", seminar)}, hukuman {TahunHukuman ?? 0}";

    internal int[] Diklat() => (int[])diklat.Clone();

    internal int[] FirstSeminarYears(TahunAnggaran tahun) => Array.ConvertAll(seminar, years => First(tahun, years));

    internal int FirstPunishmentYear(TahunAnggaran tahun) => First(tahun, TahunHukuman ?? 0);

    // Year 0 stands for "never", so that a window without end begins with 1.
    private static int First(TahunAnggaran tahun, int years) => years == 0 ? 1 : tahun.Year - years + 1;

    private static int Years(int? years, int most, string parameter) => years is { } known ? Guard.Against.Outside(known, 1, most, parameter) : 0;

    private static int[] Same(int years) => [.. Enumerable.Repeat(years, IpAsnProfile.Kinds)];

    private static int[] With(int[] all, JenisJabatan kind, int years)
    {
        var changed = (int[])all.Clone();
        changed[IpAsnProfile.KindOf(kind)] = years;
        return changed;
    }

    private static int? OrNull(int years) => years == 0 ? null : years;
}
