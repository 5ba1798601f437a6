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
            JsonValueKind.Array when IsFrequencies(value) => inputs.With(id, Items(value, CatalogJson.Default.ScoreFrequencyArray, path)),
            JsonValueKind.Array => inputs.With(id, Items(value, CatalogJson.Default.RatioPairArray, path)),
            _ => throw new DataFault(
                "ANGKA_TIDAK_TERBACA",
                "Masukan harus angka, atau daftar pembilang dan penyebut, atau daftar nilai dan frekuensi.",
                "An input is a number, or a list of numerators and denominators, or a list of scores and frequencies.",
                path,
                value.GetRawText()),
        };
    }

    private static bool IsFrequencies(JsonElement list) =>
        list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object && list[0].TryGetProperty("frekuensi", out _);

    private static T[] Items<T>(JsonElement list, JsonTypeInfo<T[]> type, string path)
    {
        try
        {
            return list.Deserialize(type)!;
        }
        catch (JsonException)
        {
            JsonDiagnosis.Check(list, type, path);
            throw;
        }
    }
}
