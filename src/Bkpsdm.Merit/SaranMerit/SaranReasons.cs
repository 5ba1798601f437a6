using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The reasons for the absence of advice.</summary>
internal static class SaranReasons
{
    public static Reason TooFine { get; } = Make("BOBOT_TERLALU_HALUS", BilingualText.Create("bobot item mempunyai lebih dari 9 desimal", "a weight of an item has more than 9 decimals"));

    public static Reason TooLarge(decimal units, int most) => Make("PERHITUNGAN_TERLALU_BESAR", Working.Of(
        "jalur termurah memerlukan {0} satuan poin; paling banyak {1}. Bulatkan bobot item", "the cheapest path needs {0} units of points; at most {1}. Round the weights of the items", units, most));

    public static Reason EffortOutside(string item, decimal upaya) => Make("UPAYA_TIDAK_SAH", Working.Of(
        "upaya item {0} adalah {1}; harus 0 atau lebih, paling banyak 1000000000000000, dengan paling banyak 6 desimal",
        "the effort of the item {0} is {1}; it must be 0 or more, at most 1000000000000000, with at most 6 decimals",
        item,
        upaya));

    public static Reason TooManySteps(MeritItem item, int level, int highest) => Make("LANGKAH_TIDAK_SAH", Working.Of(
        "item {0} pada level {1} mempunyai lebih banyak langkah daripada level sampai {2}", "the item {0} at level {1} has more steps than levels up to {2}", item.Kode, level, highest));

    public static Reason OutOfReach(string goal, decimal best) => Make("TIDAK_TERJANGKAU", Working.Of(
        "{0} tidak tercapai dengan semua langkah yang ada: paling tinggi {1}", "{0} is not reached by all steps there are: at most {1}", goal, best));

    private static Reason Make(string code, BilingualText text) => Reason.Create(code, text);
}
