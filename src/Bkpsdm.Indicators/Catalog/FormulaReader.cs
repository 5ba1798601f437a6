namespace Bkpsdm.Indicators;

/// <summary>Makes a formula from its data, by the same checks as code.</summary>
internal static class FormulaReader
{
    public static ValueOrReason<Formula> Read(FormulaData data, string path)
    {
        FormulaFields.RefuseForeign(data, path);
        return data.Jenis == "tidakDitetapkan" ? Absent(data, path) : ValueOrReason<Formula>.Known(Make(data, path));
    }

    private static Formula Known(FormulaData data, string path)
    {
        FormulaFields.RefuseForeign(data, path);
        return Make(data, path);
    }

    private static Formula Make(FormulaData data, string path) => data.Jenis switch
    {
        "rasio" => Pair(data.Pembilang, data.Penyebut, path, "pembilang", "penyebut", RatioFormula.Create),
        "komplemen" => Pair(data.Bagian, data.Populasi, path, "bagian", "populasi", ComplementFormula.Create),
        "rataRataRasio" => MeanOfRatiosFormula.Create(Input(data.Kelompok, path + ".kelompok")),
        "pohonBobot" => Tree(data, path),
        "jumlahAspek" => Aspects(data, path),
        "rataBerfrekuensi" => Frequencies(data, path),
        "cacah" => CountFormula.Create(Input(data.Masukan, path + ".masukan")),
        "skorResmi" => OfficialScoreFormula.Create(
            Input(data.Masukan, path + ".masukan"),
            DataFault.Require(data.Laporan, path + ".laporan").Text(path + ".laporan")),
        _ => throw new DataFault(
            "JENIS_RUMUS_TIDAK_DIKENAL",
            "Jenis rumus tidak dikenal; yang dikenal: rasio, komplemen, rataRataRasio, pohonBobot, jumlahAspek, rataBerfrekuensi, cacah, skorResmi, tidakDitetapkan.",
            "Unknown kind of formula; the known ones are rasio, komplemen, rataRataRasio, pohonBobot, jumlahAspek, rataBerfrekuensi, cacah, skorResmi, tidakDitetapkan.",
            path + ".jenis",
            data.Jenis),
    };

    private static ValueOrReason<Formula> Absent(FormulaData data, string path) => data.Alasan switch
    {
        "RUMUS_TIDAK_DITETAPKAN" => Reason.NoFormula,
        "BOBOT_TIDAK_DITETAPKAN" => Reason.WeightsNotStated,
        _ => throw new DataFault(
            "KATA_TIDAK_DIKENAL",
            "Alasan tidak dikenal; yang dikenal: RUMUS_TIDAK_DITETAPKAN, BOBOT_TIDAK_DITETAPKAN.",
            "Unknown reason; the known ones are RUMUS_TIDAK_DITETAPKAN, BOBOT_TIDAK_DITETAPKAN.",
            path + ".alasan",
            data.Alasan),
    };

    private static FormulaInput Input(InputData? data, string path)
    {
        var given = DataFault.Require(data, path);
        return Input(given, path, Range(given.Minimum ?? 0, given.Maksimum, path));
    }

    private static FormulaInput Input(InputData? data, string path, ValueRange range)
    {
        var given = DataFault.Require(data, path);
        return FormulaInput.Create(DataFault.RequireText(given.Id, path + ".id"), given.Nama.Text(path + ".nama"), range);
    }

    private static Formula Pair(InputData? one, InputData? other, string path, string oneName, string otherName, Func<FormulaInput, FormulaInput, Formula> create)
    {
        var first = Input(one, path + "." + oneName);
        var second = Input(other, path + "." + otherName);
        RequireDistinct([first, second], path);
        return create(first, second);
    }

    private static WeightedTreeFormula Tree(FormulaData data, string path)
    {
        var branches = Branches(data.Cabang, path + ".cabang");
        return WeightedTreeFormula.TryCreate(DataFault.Require(data.Keseluruhan, path + ".keseluruhan"), branches)
            .Match(error => throw new DataFault(error.WithPlace(path)), tree => tree);
    }

    private static WeightedNode[] Branches(IReadOnlyList<BranchData>? data, string path) =>
        [.. Elements.Of(DataFault.Require(data, path), path).Select(one => Branch(one.Element, one.Path))];

    private static WeightedNode Branch(BranchData data, string path)
    {
        if (data.Bobot < 0)
        {
            throw new DataFault("BOBOT_NEGATIF", "Bobot negatif; bobot adalah 0 atau lebih.", "The weight is negative; a weight is 0 or more.", path + ".bobot");
        }

        FormulaFields.RequireOneKind(data, path);
        if (data.Masukan is not null)
        {
            return WeightedNode.Leaf(data.Bobot, Input(data.Masukan, path + ".masukan"));
        }

        var id = DataFault.RequireText(data.Id, path + ".id");
        var nama = DataFault.Require(data.Nama, path + ".nama").Text(path + ".nama");
        if (data.Rumus is not null)
        {
            return WeightedNode.Computed(data.Bobot, id, nama, Known(data.Rumus, path + ".rumus"));
        }

        var whole = DataFault.Require(data.Keseluruhan, path + ".keseluruhan");
        var children = Branches(data.Cabang, path + ".cabang");
        return WeightedNode.FaultOf(id, whole, children) is { } fault
            ? throw new DataFault(fault.WithPlace(path))
            : WeightedNode.Group(data.Bobot, id, nama, whole, children);
    }

    private static SumOfAspectsFormula Aspects(FormulaData data, string path)
    {
        var aspects = Elements.Of(DataFault.Require(data.Aspek, path + ".aspek"), path + ".aspek").Select(one => Aspect(one.Element, one.Path)).ToArray();
        if (aspects.Length == 0)
        {
            throw new DataFault("ASPEK_KOSONG", "Tidak ada aspek.", "There is no aspect.", path + ".aspek");
        }

        RequireDistinct(aspects, path + ".aspek");
        return SumOfAspectsFormula.Create(aspects);
    }

    private static FormulaInput Aspect(AspectData data, string path) =>
        Input(new InputData(data.Id, data.Nama), path, Range(0, data.Maksimum, path));

    private static ValueRange Range(decimal? minimum, decimal? maximum, string path) => maximum < minimum
        ? throw new DataFault("RENTANG_TERBALIK", "Maksimum lebih kecil daripada minimum.", "The maximum is below the minimum.", path + ".maksimum")
        : ValueRange.Create(minimum, maximum);

    private static FrequencyWeightedMeanFormula Frequencies(FormulaData data, string path)
    {
        var factor = DataFault.Require(data.Pengali, path + ".pengali");
        return factor < 1
            ? throw new DataFault("PENGALI_TIDAK_SAH", "Pengali harus 1 atau lebih.", "The factor must be 1 or more.", path + ".pengali", ExactText.Of(factor))
            : FrequencyWeightedMeanFormula.Create(Input(data.Nilai, path + ".nilai", Range(data.Minimum, data.Maksimum, path)), factor);
    }

    private static void RequireDistinct(IEnumerable<FormulaInput> inputs, string path)
    {
        if (DistinctInputs.FirstTwice(inputs) is { } id)
        {
            throw new DataFault("MASUKAN_GANDA", "Masukan ada dua kali; setiap masukan mempunyai id sendiri.", "An input stands twice; each input has an id of its own.", path, id);
        }
    }
}
