using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The rubric of the professionalism index (<i>rubrik IP ASN</i>): weights, points and categories, as data.</summary>
/// <remarks>
/// Points are already weighted: the index of a person is their plain sum. The most points of each dimension are its weight, for every
/// kind of position. A table that could exceed 100 cannot be made. Immutable.
/// </remarks>
public sealed class IpAsnRubric
{
    private const int Whole = 100;

    private IpAsnRubric(string id, BilingualText nama, LegalBasis basis, IpAsnBobot bobot, IpAsnPoin poin, BandScale skalaPegawai, BandScale skalaInstansi)
    {
        Id = id;
        Nama = nama;
        Basis = basis;
        Bobot = bobot;
        Poin = poin;
        SkalaPegawai = skalaPegawai;
        SkalaInstansi = skalaInstansi;
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The regulation and the years of measurement in force.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The weights of the dimensions, together 100.</summary>
    public IpAsnBobot Bobot { get; }

    /// <summary>The points.</summary>
    public IpAsnPoin Poin { get; }

    /// <summary>The categories of a person's total.</summary>
    public BandScale SkalaPegawai { get; }

    /// <summary>The categories of the index of a unit or an agency.</summary>
    public BandScale SkalaInstansi { get; }

    /// <summary>Makes a rubric.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="bobot">The weights.</param>
    /// <param name="poin">The points.</param>
    /// <param name="skalaPegawai">The categories of a person's total, on the range 0 to 100.</param>
    /// <param name="skalaInstansi">The categories of a mean, on the range 0 to 100.</param>
    /// <returns>
    /// The rubric, or the reason: the weights do not add up to 100 (<c>BOBOT_TIDAK_UTUH</c>), the most points of a dimension are not its
    /// weight (<c>POIN_TIDAK_SESUAI_BOBOT</c>), points have more than two decimals, or a scale ends elsewhere.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null or blank, or <paramref name="id"/> is no valid Unicode.</exception>
    public static ValueOrReason<IpAsnRubric> TryCreate(string id, BilingualText nama, LegalBasis basis, IpAsnBobot bobot, IpAsnPoin poin, BandScale skalaPegawai, BandScale skalaInstansi)
    {
        var rubric = new IpAsnRubric(
            Guard.Against.BlankOrBroken(id), Guard.Against.Null(nama), Guard.Against.Null(basis), Guard.Against.Null(bobot), Guard.Against.Null(poin), Guard.Against.Null(skalaPegawai), Guard.Against.Null(skalaInstansi));
        return rubric.WhatIsWrong() is { } wrong ? wrong : rubric;
    }

    /// <summary>The same rubric with other categories, such as those of a public system that bands persons by <c>&gt; 90</c>.</summary>
    /// <param name="skalaPegawai">The categories of a person's total.</param>
    /// <param name="skalaInstansi">The categories of a mean.</param>
    /// <returns>The rubric, or the reason where a scale does not reach from 0 to 100.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueOrReason<IpAsnRubric> WithSkala(BandScale skalaPegawai, BandScale skalaInstansi) =>
        TryCreate(Id, Nama, Basis, Bobot, Poin, skalaPegawai, skalaInstansi);

    /// <summary>Computes a total from scores of 0 to 100 times the weights, for scores without weights.</summary>
    /// <param name="kualifikasi">The score of the qualification.</param>
    /// <param name="kompetensi">The score of the competence.</param>
    /// <param name="kinerja">The score of the performance.</param>
    /// <param name="disiplin">The score of the discipline.</param>
    /// <returns>The total of 0 to 100, by one sum and one division. <c>MASUKAN_TIDAK_SAH</c> for a score outside 0 to 100.</returns>
    /// <remarks>Points of a dimension (15 of 25) are no such scores (60 of 100). Points entered here would be weighted twice.</remarks>
    public ValueOrReason<decimal> Evaluate(decimal kualifikasi, decimal kompetensi, decimal kinerja, decimal disiplin) =>
        Bobot.Rumus.Evaluate([kualifikasi, kompetensi, kinerja, disiplin]);

    /// <summary>Name and id.</summary>
    /// <returns>Such as <c>Indeks Profesionalitas ASN (ip-asn-8-2019)</c>.</returns>
    public override string ToString() => $"{Nama} ({Id})";

    /// <summary>All numbers in one text. It keeps tallies of different tables apart.</summary>
    internal string Signature() => string.Join(
        ";",
        $"{Id}:{Bobot.Kualifikasi},{Bobot.Kompetensi},{Bobot.Kinerja},{Bobot.Disiplin}",
        Text(Poin.Kualifikasi),
        string.Join(",", Poin.Kompetensi.Select(row => $"{row.JenisJabatan}={ExactText.Of(row.DiklatJabatan)}+{ExactText.Of(row.DiklatTeknis)}+{ExactText.Of(row.Seminar)}")),
        ExactText.Of((long)Poin.JpMinimum),
        Text(Poin.Kinerja),
        ExactText.Of(Poin.TanpaHukuman) + "," + Text(Poin.Hukuman),
        string.Join(",", Poin.TidakDiukur),
        Text(SkalaPegawai),
        Text(SkalaInstansi));

    private static string Text<T>(TabelPoin<T> table)
        where T : struct => string.Join(",", table.Rows.Select(row => $"{row.Key}={ExactText.Of(row.Value)}"));

    private static string Text(BandScale scale) => $"{scale.Id}:{scale.Rule}:{scale.Reading}:" + string.Join(",", scale.Bands.Select(band => band.Lower is { } lower ? ExactText.Of(lower) : "-"));

    private Reason? WhatIsWrong()
    {
        if (Bobot.Jumlah != Whole)
        {
            return IpAsnReasons.WeightsDoNotAddUp(Bobot.Jumlah);
        }

        var all = Poin.Semua().ToArray();
        if (Array.FindIndex(all, points => decimal.Round(points, 2) != points) is >= 0 and var fine)
        {
            return IpAsnReasons.TooFine(all[fine]);
        }

        return Poin.Tertinggi().Where(one => one.Poin != Bobot.For(one.Dimensi))
            .Select(one => IpAsnReasons.PointsAboveWeight(one.Nama, one.Poin, Bobot.For(one.Dimensi)))
            .FirstOrDefault() ?? Ends(SkalaPegawai) ?? Ends(SkalaInstansi);
    }

    private static Reason? Ends(BandScale scale) =>
        scale.Range == ValueRange.Create(0m, Whole) ? null : IpAsnReasons.ScaleEndsElsewhere(scale);
}
