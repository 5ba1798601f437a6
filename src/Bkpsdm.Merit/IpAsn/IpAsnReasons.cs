using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The reasons of an unknown professionalism index, and of an impossible rubric, intervention or plan.</summary>
internal static class IpAsnReasons
{
    public static Reason NoSkp { get; } = Make("SKP_TIDAK_ADA", BilingualText.Create("SKP tidak ada", "there is no appraisal (SKP)"));

    public static BilingualText NoSkpName { get; } = BilingualText.Create("tanpa SKP", "no appraisal");

    public static Reason SomeWithoutSkp(long persons) => Make("SKP_TIDAK_ADA", Working.Of("{0} orang tanpa SKP", "{0} persons without an appraisal (SKP)", persons));

    public static Reason NotMeasured(JenisKepegawaian kind) => Make("TIDAK_DIUKUR", BilingualText.Create(
        $"{AsnNames.JenisKepegawaian.Of(kind).Indonesia} tidak diukur", $"{AsnNames.JenisKepegawaian.Of(kind).English} is not measured"));

    public static Reason NoPointsFor(JenisJabatan kind) => Make("TANPA_POIN", BilingualText.Create(
        $"rubrik tidak memiliki poin untuk jenis jabatan {AsnNames.JenisJabatan.Of(kind).Indonesia}", $"the rubric has no points for the kind of position {AsnNames.JenisJabatan.Of(kind).English}"));

    public static Reason NoPoints(string value) => Make("TANPA_POIN", BilingualText.Create($"tabel tidak memiliki poin untuk '{value}'", $"the table has no points for '{value}'"));

    public static Reason WeightsDoNotAddUp(int sum) => Make("BOBOT_TIDAK_UTUH", Working.Of("bobot dimensi berjumlah {0}, bukan 100", "the weights of the dimensions add up to {0}, not to 100", sum));

    public static Reason PointsAboveWeight(string table, decimal points, int weight) => Make("POIN_TIDAK_SESUAI_BOBOT", Working.Of(
        "poin tertinggi {0} adalah {1}, bukan bobot dimensinya {2}", "the most points of {0} are {1}, not the weight of the dimension, {2}", table, points, weight));

    public static Reason TooFine(decimal points) => Make("POIN_TERLALU_HALUS", Working.Of("poin {0} memiliki lebih dari dua desimal", "the points {0} have more than two decimals", points));

    public static Reason ScaleEndsElsewhere(BandScale scale) => Make("SKALA_TIDAK_COCOK", BilingualText.Create(
        $"skala {scale.Id} tidak mencakup 0 sampai 100", $"the scale {scale.Id} does not reach from 0 to 100"));

    public static Reason EffortOutside(IntervensiIpAsn intervention, decimal effort) => Make("UPAYA_TIDAK_SAH", Working.Of(
        "upaya per orang '{0}' adalah {1}; harus 0 sampai 1000000000000 dengan paling banyak 2 desimal",
        "the effort per person of '{0}' is {1}; it must be 0 to 1000000000000 with at most 2 decimals",
        intervention.What(),
        effort));

    public static Reason Overlap(IntervensiIpAsn one, IntervensiIpAsn other) => Make("PILIHAN_TUMPANG_TINDIH", Working.Of(
        "'{0}' dan '{1}' terbuka bagi orang yang sama untuk hal yang sama; batasi dengan jenis jabatan, kepegawaian atau pendidikan asal",
        "'{0}' and '{1}' are open to the same person for the same thing; restrict them by kind of position, employment or present education",
        BilingualText.Create(one.Text(Bahasa.Indonesia), one.Text(Bahasa.English)),
        BilingualText.Create(other.Text(Bahasa.Indonesia), other.Text(Bahasa.English))));

    public static Reason OutOfReach(decimal target, decimal best) => Make("TIDAK_TERJANGKAU", Working.Of(
        "target {0} tidak tercapai dengan semua pilihan: paling tinggi {1}", "the target {0} is not reached by all choices: at most {1}", target, decimal.Truncate(best * 100m) / 100m));

    private static Reason Make(string code, BilingualText text) => Reason.Create(code, text);
}
