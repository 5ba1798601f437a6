using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The grades of PNS as data: ranks by golongan and ruang, and the spellings that are read.</summary>
internal static class GolonganReader
{
    public const int Tingkats = 4;

    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    private static readonly string[][] Pangkats =
    [
        ["Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I"],
        ["Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I"],
        ["Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I"],
        ["Pembina", "Pembina Tingkat I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama"],
    ];

    public static SpellingTable<Golongan> Table { get; } = new(
        "GOLONGAN",
        BilingualText.Create("Golongan", "grade"),
        [.. Enumerable.Range(0, Tingkats).SelectMany(tingkat => Enumerable.Range(0, Pangkats[tingkat].Length).Select(ruang => RowOf(tingkat, ruang)))]);

    public static int RuangsOf(int tingkat) => Pangkats[tingkat - 1].Length;

    public static string PangkatOf(int code) => Pangkats[(code / 10) - 1][(code % 10) - 1];

    public static string TextOf(int code) => $"{Romans[(code / 10) - 1]}/{(char)('a' + (code % 10) - 1)}";

    // A rank and its short form (Tk. I), each alone and beside the grade.
    private static SpellingTable<Golongan>.Row RowOf(int tingkat, int ruang)
    {
        var code = ((tingkat + 1) * 10) + ruang + 1;
        var text = TextOf(code);
        var pangkat = Pangkats[tingkat][ruang];
        var ranks = new[] { pangkat, pangkat.Replace("Tingkat I", "Tk. I") }.Distinct(StringComparer.Ordinal).ToArray();
        string[] spellings =
        [
            $"{tingkat + 1}{text[text.Length - 1]}", $"{code}", $"Gol. {text}", $"Golongan {text}", $"Golongan ruang {text}",
            .. ranks, .. ranks.Select(rank => $"{rank} ({text})"), .. ranks.Select(rank => $"{text} {rank}"),
        ];
        return new SpellingTable<Golongan>.Row(new Golongan(code), BilingualText.Same(text), spellings);
    }
}
