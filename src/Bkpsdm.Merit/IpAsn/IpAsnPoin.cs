using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The point tables of the four dimensions (<i>tabel poin</i>), already weighted.</summary>
/// <remarks>Immutable. <see cref="IpAsnRubric.TryCreate"/> checks the tables against the weights.</remarks>
public sealed class IpAsnPoin
{
    private IpAsnPoin(TabelPoin<Pendidikan> kualifikasi, PoinKompetensi[] kompetensi, int jpMinimum, TabelPoin<PredikatSkp> kinerja, decimal tanpaHukuman, TabelPoin<TingkatHukuman> hukuman, JenisKepegawaian[] tidakDiukur)
    {
        Kualifikasi = kualifikasi;
        Kompetensi = Array.AsReadOnly(kompetensi);
        JpMinimum = jpMinimum;
        Kinerja = kinerja;
        TanpaHukuman = tanpaHukuman;
        Hukuman = hukuman;
        TidakDiukur = Array.AsReadOnly(tidakDiukur);
    }

    /// <summary>The points by the highest formal education. Every level has a row.</summary>
    public TabelPoin<Pendidikan> Kualifikasi { get; }

    /// <summary>The points by kind of position. A kind without a row cannot be scored (<c>TANPA_POIN</c>).</summary>
    public IReadOnlyList<PoinKompetensi> Kompetensi { get; }

    /// <summary>The hours (JP) of technical training needed within the window, in all. The number itself is enough.</summary>
    internal int JpMinimum { get; }

    /// <summary>The points by the predikat of the appraisal. Every predikat has a row.</summary>
    public TabelPoin<PredikatSkp> Kinerja { get; }

    /// <summary>The points without a punishment within the look-back.</summary>
    internal decimal TanpaHukuman { get; }

    /// <summary>The points by the worst punishment within the look-back. Every level has a row.</summary>
    public TabelPoin<TingkatHukuman> Hukuman { get; }

    /// <summary>The kinds of employment without measurement.</summary>
    internal IReadOnlyList<JenisKepegawaian> TidakDiukur { get; }

    /// <summary>Makes the tables.</summary>
    /// <param name="kualifikasi">The points by education, all levels.</param>
    /// <param name="kompetensi">The points by kind of position, each once.</param>
    /// <param name="jpMinimum">The hours of technical training needed, 1 to 1000.</param>
    /// <param name="kinerja">The points by predikat, all of them.</param>
    /// <param name="tanpaHukuman">The points without punishment, 0 to 100.</param>
    /// <param name="hukuman">The points by level of punishment, all of them.</param>
    /// <param name="tidakDiukur">The kinds of employment without measurement.</param>
    /// <returns>The tables.</returns>
    /// <exception cref="ArgumentException">An argument is null or outside its range, a row is missing, or a kind of position stands twice.</exception>
    public static IpAsnPoin Create(
        TabelPoin<Pendidikan> kualifikasi,
        IEnumerable<PoinKompetensi> kompetensi,
        int jpMinimum,
        TabelPoin<PredikatSkp> kinerja,
        decimal tanpaHukuman,
        TabelPoin<TingkatHukuman> hukuman,
        params JenisKepegawaian[] tidakDiukur)
    {
        var rows = Guard.Against.Null(kompetensi).Select(row => Guard.Against.Null(row, nameof(kompetensi))).ToArray();
        if (rows.Select(row => row.JenisJabatan).Distinct().Count() != rows.Length)
        {
            throw new ArgumentException("A kind of position stands twice.", nameof(kompetensi));
        }

        return new IpAsnPoin(
            Complete(kualifikasi, AsnNames.Pendidikan.All, nameof(kualifikasi)),
            rows,
            Guard.Against.Outside(jpMinimum, 1, 1000),
            Complete(kinerja, AsnNames.PredikatSkp.All, nameof(kinerja)),
            Guard.Against.Outside(tanpaHukuman, 0m, 100m),
            Complete(hukuman, AsnNames.TingkatHukuman.All, nameof(hukuman)),
            [.. Guard.Against.Null(tidakDiukur).Select(kind => Guard.Against.Undefined(kind, nameof(tidakDiukur)))]);
    }

    /// <summary>The competence points of a kind of position.</summary>
    /// <param name="jenisJabatan">The kind.</param>
    /// <returns>The row, or <c>TANPA_POIN</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jenisJabatan"/> is not defined.</exception>
    internal ValueOrReason<PoinKompetensi> KompetensiFor(JenisJabatan jenisJabatan)
    {
        Guard.Against.Undefined(jenisJabatan);
        return Kompetensi.FirstOrDefault(row => row.JenisJabatan == jenisJabatan) is { } found ? found : IpAsnReasons.NoPointsFor(jenisJabatan);
    }

    internal IEnumerable<decimal> Semua() => Kualifikasi.Rows.Select(row => row.Value)
        .Concat(Kompetensi.SelectMany(row => IpAsnNames.Komponen.Select(row.For)))
        .Concat(Kinerja.Rows.Select(row => row.Value))
        .Concat(Hukuman.Rows.Select(row => row.Value))
        .Concat([TanpaHukuman]);

    /// <summary>The most points of each dimension; those of the competence by kind of position.</summary>
    internal IEnumerable<(DimensiIpAsn Dimensi, string Nama, decimal Poin)> Tertinggi() =>
        new (DimensiIpAsn Dimensi, string Nama, decimal Poin)[]
        {
            (DimensiIpAsn.Kualifikasi, "kualifikasi", Kualifikasi.Rows.Max(row => row.Value)),
            (DimensiIpAsn.Kinerja, "kinerja", Kinerja.Rows.Max(row => row.Value)),
            (DimensiIpAsn.Disiplin, "disiplin", Hukuman.Rows.Select(row => row.Value).Concat([TanpaHukuman]).Max()),
        }.Concat(Kompetensi.Select(row => (DimensiIpAsn.Kompetensi, "kompetensi " + AsnNames.JenisJabatan.Of(row.JenisJabatan).Indonesia, row.Maksimum)));

    private static TabelPoin<T> Complete<T>(TabelPoin<T> table, IReadOnlyList<T> all, string parameter)
        where T : struct =>
        all.All(value => Guard.Against.Null(table, parameter).For(value).IsKnown)
            ? table
            : throw new ArgumentException($"The table has no row for {all.First(value => !table.For(value).IsKnown)}.", parameter);
}
