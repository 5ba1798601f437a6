using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Reads JSON texts into sections: size and nesting are checked, every fault of the shape is one error with its place.</summary>
internal static class RenstraReader
{
    /// <summary>The sections of all texts together, and the catalogue that one of them may hold.</summary>
    /// <exception cref="DataFault">What is wrong, with its place.</exception>
    public static (RenstraData Data, IndicatorCatalog Katalog) Read(IEnumerable<string> parts, RenstraLimits limits)
    {
        var json = limits.MaxDepth == DocumentJson.Default.Options.MaxDepth
            ? DocumentJson.Default
            : new DocumentJson(new JsonSerializerOptions(DocumentJson.Default.Options) { MaxDepth = limits.MaxDepth });
        var data = new RenstraData();
        var katalog = IndicatorCatalog.FromDefinitions([]).AsT1;
        foreach (var part in parts)
        {
            var read = Part(part, json, limits);
            data = data.And(read);
            katalog = read.Katalog is null ? katalog : read.Katalog.Read(part);
        }

        return (data, katalog);
    }

    private static RenstraData Part(string part, DocumentJson json, RenstraLimits limits)
    {
        if (part.Length > limits.MaxCharacters)
        {
            throw new DataFault(
                "BATAS_UKURAN",
                $"Teks JSON memuat {part.Length} huruf, lebih dari batas {limits.MaxCharacters}; naikkan batas bila rencana memang sebesar itu.",
                $"The JSON text has {part.Length} characters, more than the limit of {limits.MaxCharacters}; raise the limit if the plan really is that large.",
                "$");
        }

        try
        {
            return JsonSerializer.Deserialize(part, json.RenstraData) ?? throw new DataFault(JsonFault.Of("$", null));
        }
        catch (JsonException fault)
        {
            throw new DataFault(TooDeep(part, fault, limits) ?? JsonFault.Of(fault));
        }
    }

    private static ReadError? TooDeep(string part, JsonException fault, RenstraLimits limits) => NestingScan.LineBeyond(part, limits.MaxDepth) is { } line && line <= fault.LineNumber + 1
        ? ReadError.Create(
            "BATAS_KEDALAMAN",
            BilingualText.Create(
                $"JSON bersarang lebih dari {limits.MaxDepth} tingkat; ratakan dengan induk, atau naikkan batas.",
                $"The JSON nests deeper than {limits.MaxDepth} levels; flatten it with induk, or raise the limit."),
            path: string.IsNullOrEmpty(fault.Path) ? "$" : fault.Path,
            line: line)
        : null;
}
