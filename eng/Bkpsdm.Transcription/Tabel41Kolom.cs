using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>The 22 columns of Tabel 4.1; the paper numbers 21, its column 6 holds baseline and unit.</summary>
internal static partial class Tabel41Kolom
{
    public static readonly IReadOnlyList<string> Nama =
    [
        "tujuan", "sasaran", "kode", "nama", "indikator", "kondisiAwal", "satuan",
        "t2026", "rp2026", "t2027", "rp2027", "t2028", "rp2028", "t2029", "rp2029", "t2030", "rp2030",
        "akhir", "rpTotal", "kelompokSasaran", "lokasi", "penanggungJawab",
    ];

    public static readonly IReadOnlyList<string> Target = ["t2026", "t2027", "t2028", "t2029", "t2030"];

    public static readonly IReadOnlyList<string> Rupiah = ["rp2026", "rp2027", "rp2028", "rp2029", "rp2030"];

    public static readonly IReadOnlyList<int> Tahun = [2026, 2027, 2028, 2029, 2030];

    public static int Nomor(string kolom) => Nama.ToList().IndexOf(kolom);

    /// <summary>Whether a text can stand in a column: a shifted row shows itself by a figure among words, or a target among rupiah.</summary>
    public static bool Fits(string kolom, string text) => kolom switch
    {
        "kode" => Kode().IsMatch(text),
        "rpTotal" => Uang().IsMatch(text),
        "kondisiAwal" or "akhir" => IsTarget(text),
        _ when kolom.StartsWith("rp", StringComparison.Ordinal) => Uang().IsMatch(text),
        _ when kolom.StartsWith("t20", StringComparison.Ordinal) => IsTarget(text),
        _ => char.IsLetter(text[0]),
    };

    private static bool IsTarget(string text) => text is "N/A" or "-" || Angka().IsMatch(text);

    [GeneratedRegex(@"^\d\.\d\d\.\d\d(\.\d\.\d\d(\.\d{4})?)?$")]
    private static partial Regex Kode();

    // Rupiah always bears two decimals; only a year without a budget is a bare 0.
    [GeneratedRegex(@"^(0|\d{1,3}(\.\d{3})+,00)$")]
    private static partial Regex Uang();

    [GeneratedRegex(@"^\d+(,\d+)?$")]
    private static partial Regex Angka();
}
