namespace Bkpsdm.Indicators;

/// <summary>The fields of each kind of formula. A field of another kind is a fault and is not passed over.</summary>
internal static class FormulaFields
{
    public static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        ["rasio"] = ["pembilang", "penyebut"],
        ["komplemen"] = ["bagian", "populasi"],
        ["rataRataRasio"] = ["kelompok"],
        ["pohonBobot"] = ["keseluruhan", "cabang"],
        ["jumlahAspek"] = ["aspek"],
        ["rataBerfrekuensi"] = ["nilai", "pengali", "minimum", "maksimum"],
        ["cacah"] = ["masukan"],
        ["skorResmi"] = ["masukan", "laporan"],
        ["tidakDitetapkan"] = ["alasan"],
    };

    /// <summary>The kinds of a formula in a branch, which has one.</summary>
    public static readonly Dictionary<string, string[]> KindsOfBranch =
        Kinds.Where(kind => kind.Key != "tidakDitetapkan").ToDictionary(kind => kind.Key, kind => kind.Value, StringComparer.Ordinal);

    /// <summary>The three kinds of branches beside their weight.</summary>
    public static readonly Dictionary<string, string[]> Branches = new(StringComparer.Ordinal)
    {
        ["masukan"] = ["masukan"],
        ["rumus"] = ["id", "nama", "rumus"],
        ["kelompok"] = ["id", "nama", "keseluruhan", "cabang"],
    };

    /// <summary>Only the ends of scores may be left out.</summary>
    public static bool IsRequired(string field) => field is not ("minimum" or "maksimum");

    public static void RefuseForeign(FormulaData data, string path)
    {
        // An unknown kind has its own error, which names the known ones.
        if (!Kinds.TryGetValue(data.Jenis, out var own))
        {
            return;
        }

        foreach (var (name, given) in Given(data))
        {
            if (given && !own.Contains(name, StringComparer.Ordinal))
            {
                throw new DataFault(
                    "BIDANG_ASING",
                    $"Bidang ini bukan milik rumus '{data.Jenis}'; bidangnya: {string.Join(", ", own)}.",
                    $"This field does not belong to the formula '{data.Jenis}'; its fields are {string.Join(", ", own)}.",
                    path + "." + name);
            }
        }
    }

    /// <summary>A branch is an input, a formula or a group, one of the three.</summary>
    public static void RequireOneKind(BranchData data, string path)
    {
        var group = data.Cabang is not null || data.Keseluruhan is not null;
        var kinds = (data.Masukan is not null ? 1 : 0) + (data.Rumus is not null ? 1 : 0) + (group ? 1 : 0);
        if (kinds > 1 || (data.Masukan is not null && (data.Id is not null || data.Nama is not null)))
        {
            throw new DataFault(
                "BIDANG_ASING",
                "Cabang adalah masukan (tanpa id dan nama sendiri), rumus, atau kelompok dengan keseluruhan dan cabang; salah satu saja.",
                "A branch is an input (without an id and name of its own), a formula, or a group with keseluruhan and cabang; one of them.",
                path);
        }
    }

    private static (string Name, bool Given)[] Given(FormulaData data) =>
    [
        ("pembilang", data.Pembilang is not null),
        ("penyebut", data.Penyebut is not null),
        ("bagian", data.Bagian is not null),
        ("populasi", data.Populasi is not null),
        ("kelompok", data.Kelompok is not null),
        ("nilai", data.Nilai is not null),
        ("masukan", data.Masukan is not null),
        ("laporan", data.Laporan is not null),
        ("keseluruhan", data.Keseluruhan is not null),
        ("cabang", data.Cabang is not null),
        ("aspek", data.Aspek is not null),
        ("pengali", data.Pengali is not null),
        ("minimum", data.Minimum is not null),
        ("maksimum", data.Maksimum is not null),
        ("alasan", data.Alasan is not null),
    ];
}
