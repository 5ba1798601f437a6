using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The reasons of an unknown NSPK index.</summary>
internal static class NspkReasons
{
    public static Reason UnknownElement(string name) => Make("ELEMEN_TIDAK_DIKENAL", BilingualText.Create(
        $"elemen '{name}' tidak ada dalam Peraturan BKN 12/2022", $"Peraturan BKN 12/2022 has no element '{name}'"));

    public static Reason WeightOutside(string elemen, decimal bobot, decimal whole) => Make("BOBOT_TIDAK_SAH", Working.Of(
        "bobot elemen {0} adalah {1}; harus di atas 0 sampai {2}", "the weight of the element {0} is {1}; it must be above 0 up to {2}", elemen, bobot, whole));

    public static Reason WeightsDoNotAddUp(decimal sum, decimal whole) =>
        Make("BOBOT_TIDAK_BERJUMLAH", Working.Of("bobot semua elemen berjumlah {0}, bukan {1}", "the weights of the elements add up to {0}, not {1}", sum, whole));

    private static Reason Make(string code, BilingualText text) => Reason.Create(code, text);
}
