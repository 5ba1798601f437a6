using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The names and spellings of <see cref="EkspektasiSkp"/>, as data.</summary>
internal static class EkspektasiSkpSpellings
{
    public static SpellingTable<EkspektasiSkp> Table { get; } = new(
        "EKSPEKTASI",
        BilingualText.Create("Ekspektasi", "expectation"),
        [
            new(EkspektasiSkp.DiBawah, BilingualText.Create("di bawah ekspektasi", "below expectation"), ["Di Bawah"]),
            new(EkspektasiSkp.Sesuai, BilingualText.Create("sesuai ekspektasi", "as expected"), ["Sesuai"]),
            new(EkspektasiSkp.DiAtas, BilingualText.Create("di atas ekspektasi", "above expectation"), ["Di Atas"]),
        ]);
}
