using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>PP 94/2021: the disciplinary punishments of PNS, and the punishment for absence without reason.</summary>
/// <remarks>
/// It replaced PP 53/2010 (day counts found in no source) at the end of August 2021. The kinds are confirmed by two sources, the day
/// counts by one. A caller can make <see cref="HukumanDisiplin"/> of his own. Punishments for other offences need a judgement and are
/// not computed.
/// </remarks>
public static class Pp94Of2021
{
    /// <summary>The number of consecutive working days of absence that leads to dismissal.</summary>
    public const int HariBerturutTurut = 10;

    /// <summary>The regulation, with the confidence of the day counts.</summary>
    public static LegalBasis Basis { get; } =
        LegalBasis.Create("PP 94/2021, Peraturan BKN 6/2022", SourceConfidence.OneSource, TahunAnggaran.Create(2021));

    /// <summary>The nine kinds, lightest first. Together they cover every number of days from 3.</summary>
    public static IReadOnlyList<HukumanDisiplin> Hukuman { get; } = Array.AsReadOnly<HukumanDisiplin>(
    [
        Make("teguran-lisan", TingkatHukuman.Ringan, "teguran lisan", "oral reprimand", 3, 3),
        Make("teguran-tertulis", TingkatHukuman.Ringan, "teguran tertulis", "written reprimand", 4, 6),
        Make("pernyataan-tidak-puas", TingkatHukuman.Ringan, "pernyataan tidak puas secara tertulis", "written statement of discontent", 7, 10),
        Make("potong-tunjangan-6-bulan", TingkatHukuman.Sedang, "pemotongan tunjangan kinerja 25 persen selama 6 bulan", "performance allowance cut by 25 percent for 6 months", 11, 13),
        Make("potong-tunjangan-9-bulan", TingkatHukuman.Sedang, "pemotongan tunjangan kinerja 25 persen selama 9 bulan", "performance allowance cut by 25 percent for 9 months", 14, 16),
        Make("potong-tunjangan-12-bulan", TingkatHukuman.Sedang, "pemotongan tunjangan kinerja 25 persen selama 12 bulan", "performance allowance cut by 25 percent for 12 months", 17, 20),
        Make("penurunan-jabatan", TingkatHukuman.Berat, "penurunan jabatan setingkat lebih rendah selama 12 bulan", "position one level lower for 12 months", 21, 24),
        Make("pembebasan-jabatan", TingkatHukuman.Berat, "pembebasan dari jabatan menjadi pelaksana selama 12 bulan", "relieved of the position, pelaksana for 12 months", 25, 27),
        Make("pemberhentian", TingkatHukuman.Berat, "pemberhentian dengan hormat tidak atas permintaan sendiri", "honourable dismissal not at one's own request", 28, null),
    ]);

    private static SpellingTable<int> Names { get; } = MakeNames();

    /// <summary>Reads the name of a kind. Blanks, signs and capitals do not matter.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The kind, or the fault: <c>HUKUMAN_DISIPLIN_KOSONG</c> or <c>HUKUMAN_DISIPLIN_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, HukumanDisiplin> Parse(string? text) => Names.Parse(text).MapT1(i => Hukuman[i]);

    /// <summary>The punishment for absence without reason.</summary>
    /// <param name="hari">The working days of absence in one year.</param>
    /// <param name="berturutTurut">The longest run of consecutive ones among them. 0 where it is not known to have reached 10.</param>
    /// <returns>
    /// The kind. Unknown with <c>DI_BAWAH_BATAS_HUKUMAN</c> below 3 days, and with <c>HARI_TIDAK_SAH</c> for a negative number or a run
    /// longer than all days. From 10 consecutive days or 28 in all it is dismissal.
    /// </returns>
    public static ValueOrReason<HukumanDisiplin> ForKetidakhadiran(int hari, int berturutTurut = 0)
    {
        if (hari < 0 || berturutTurut < 0 || berturutTurut > hari)
        {
            return Reason.Create("HARI_TIDAK_SAH", BilingualText.Create(
                $"{ExactText.Of(hari)} hari dengan {ExactText.Of(berturutTurut)} berturut-turut tidak mungkin",
                $"{ExactText.Of(hari)} days with {ExactText.Of(berturutTurut)} consecutive ones cannot be"));
        }

        if (berturutTurut >= HariBerturutTurut)
        {
            return Hukuman[Hukuman.Count - 1];
        }

        return Hukuman.LastOrDefault(jenis => hari >= jenis.MinimalHari) is { } found
            ? found
            : Reason.Create("DI_BAWAH_BATAS_HUKUMAN", BilingualText.Create(
                $"{hari} hari belum mencapai {Hukuman[0].MinimalHari} hari", $"{hari} days do not reach {Hukuman[0].MinimalHari} days"));
    }

    private static SpellingTable<int> MakeNames() => new(
        "HUKUMAN_DISIPLIN",
        BilingualText.Create("Hukuman disiplin", "punishment"),
        [.. Hukuman.Select((jenis, i) => new SpellingTable<int>.Row(i, jenis.Nama, [jenis.Id, jenis.Nama.Indonesia.Replace(" persen", "%")]))]);

    private static HukumanDisiplin Make(string id, TingkatHukuman tingkat, string indonesia, string english, int dari, int? sampai) =>
        HukumanDisiplin.Create(id, tingkat, BilingualText.Create(indonesia, english), dari, sampai);
}
