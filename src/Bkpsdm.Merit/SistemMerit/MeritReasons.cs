using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The reasons of an unknown merit score or instrument, beyond those of every computation.</summary>
internal static class MeritReasons
{
    public static Reason NoAspects { get; } = Make("TANPA_ASPEK", BilingualText.Create("instrumen tidak memiliki aspek", "the instrument has no aspects"));

    public static Reason NoScale { get; } = Make("SKALA_TIDAK_DITETAPKAN", BilingualText.Create(
        "batas kategori instrumen ini tidak diketahui; berikan skala sendiri", "the bands of this instrument are not known; bring a scale of your own"));

    public static Reason TooFine { get; } = Make("ANGKA_TERLALU_HALUS", BilingualText.Create(
        "jumlah nilai memerlukan lebih banyak digit daripada yang dimuat angka desimal", "the sum of the scores needs more digits than a decimal holds"));

    public static Reason NoItems { get; } = Make("TANPA_ITEM", BilingualText.Create(
        "instrumen tidak memiliki item; berikan item dengan bobot dan levelnya", "the instrument has no items; bring items with weights and levels"));

    public static Reason WeightsNotFound(string regulation) => Make("BOBOT_TIDAK_DITETAPKAN", BilingualText.Create(
        $"bobot dan kategori {regulation} tidak ditemukan dalam sumber mana pun; berikan bobot sendiri",
        $"the weights and categories of {regulation} were found in no source; bring weights of your own"));

    public static Reason UnknownAspect(string name, IEnumerable<PartName> aspek)
    {
        var known = string.Join(", ", aspek.Select(one => one.Id));
        return Make("ASPEK_TIDAK_DIKENAL", BilingualText.Create($"aspek '{name}' tidak ada dalam instrumen; yang ada: {known}", $"the instrument has no aspect '{name}'; it has {known}"));
    }

    public static Reason UnknownItem(string code) =>
        Make("ITEM_TIDAK_DIKENAL", BilingualText.Create($"item '{code}' tidak ada dalam instrumen", $"the instrument has no item '{code}'"));

    public static Reason Twice(string name) =>
        Make("MASUKAN_GANDA", BilingualText.Create($"'{name}' muncul lebih dari satu kali", $"'{name}' occurs more than once"));

    public static Reason NotAssessed(string name) =>
        Make(Reason.NotAssessed.Code, BilingualText.Create($"'{name}' bernilai 0: belum dinilai", $"'{name}' is 0: not assessed"));

    public static Reason NotAssessedAt(string name) =>
        Make(Reason.NotAssessed.Code, BilingualText.Create($"'{name}' belum dinilai", $"'{name}' was not assessed"));

    public static Reason MaximaDoNotAddUp(decimal sum, decimal whole) =>
        Make("MAKSIMUM_TIDAK_BERJUMLAH", Working.Of("maksimum semua aspek berjumlah {0}, bukan {1}", "the maxima of the aspects add up to {0}, not {1}", sum, whole));

    public static Reason ScaleEndsElsewhere(BandScale scale, decimal whole) =>
        Make("SKALA_TIDAK_COCOK", Working.Of("skala {0} tidak berakhir pada {1}", "the scale {0} does not end at {1}", scale.Id, whole));

    public static Reason ItemsDoNotAddUp(MeritAspek aspek, decimal sum, int levels) => Make("ITEM_TIDAK_BERJUMLAH", Working.Of(
        "item aspek {0} pada level {1} berjumlah {2}, bukan maksimumnya {3}", "the items of the aspect {0} add up to {2} at level {1}, not to its maximum {3}", aspek.Id, levels, sum, aspek.Maksimum));

    public static Reason WeightOutside(MeritItem item) =>
        Make("BOBOT_TIDAK_SAH", Working.Of("bobot item {0} adalah {1}; harus di atas 0 dan paling banyak 1000000", "the weight of the item {0} is {1}; it must be above 0 and at most 1000000", item.Kode, item.Bobot));

    public static Reason MaximumOutside(string aspek, decimal value) =>
        Make("MAKSIMUM_TIDAK_SAH", Working.Of("maksimum aspek {0} adalah {1}; harus di atas 0 dan paling banyak 1000000", "the maximum of the aspect {0} is {1}; it must be above 0 and at most 1000000", aspek, value));

    public static Reason OtherRubric(MeritInstrument one, MeritInstrument other) => Make("RUBRIK_BERBEDA", BilingualText.Create(
        $"nilai menurut {one.Basis.Regulation} tidak dapat dibandingkan dengan {other.Basis.Regulation}: instrumen dan skalanya berbeda dan tidak dikonversi",
        $"a score by {one.Basis.Regulation} cannot be compared with {other.Basis.Regulation}: instrument and scale differ and are not converted"));

    private static Reason Make(string code, BilingualText text) => Reason.Create(code, text);
}
