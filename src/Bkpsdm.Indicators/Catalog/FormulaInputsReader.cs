using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bkpsdm.Indicators;

/// <summary>Reads the inputs of a formula: a number, a list of numerators and denominators, or a list of scores and frequencies.</summary>
internal static class FormulaInputsReader
{
    public static FormulaInputs Read(IReadOnlyDictionary<string, JsonElement> data, string path)
    {
        var inputs = FormulaInputs.Empty;
        foreach (var input in data)
        {
            inputs = Add(inputs, input.Key, input.Value, path + "." + input.Key);
        }

        return inputs;
    }

    private static FormulaInputs Add(FormulaInputs inputs, string id, JsonElement value, string path)
    {
        DataFault.RequireText(id, path);
        return value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetDecimal(out var number) => inputs.With(id, number),
            JsonValueKind.Array when IsFrequencies(value) => inputs.With(id, Frequencies(value, path)),
            JsonValueKind.Array => inputs.With(id, Pairs(value, path)),
            _ => throw new DataFault(
                "ANGKA_TIDAK_TERBACA",
                "Masukan harus angka, atau daftar pembilang dan penyebut, atau daftar nilai dan frekuensi.",
                "An input is a number, or a list of numerators and denominators, or a list of scores and frequencies.",
                path,
                value.ToString()),
        };
    }

    private static bool IsFrequencies(JsonElement list) =>
        list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object && list[0].TryGetProperty("frekuensi", out _);

    private static IEnumerable<ScoreFrequency> Frequencies(JsonElement list, string path) =>
        Items(list, CatalogJson.Default.FrequencyDataArray, path).Select(item => new ScoreFrequency(item.Nilai, item.Frekuensi));

    private static IEnumerable<RatioPair> Pairs(JsonElement list, string path) =>
        Items(list, CatalogJson.Default.PairDataArray, path).Select(item => new RatioPair(item.Nama ?? string.Empty, item.Pembilang, item.Penyebut));

    /// <summary>The items of a list; the reader counts paths from the list, so a fault gets the path of the whole document.</summary>
    private static T[] Items<T>(JsonElement list, JsonTypeInfo<T[]> type, string path)
        where T : class
    {
        try
        {
            return [.. list.Deserialize(type)!.Select((item, i) => DataFault.Require(item, FormattableString.Invariant($"{path}[{i}]")))];
        }
        catch (JsonException fault)
        {
            throw new DataFault(JsonFault.Of(path + (fault.Path ?? string.Empty).TrimStart('$'), null));
        }
    }
}
