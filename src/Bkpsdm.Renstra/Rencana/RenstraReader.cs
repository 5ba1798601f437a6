using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Reads JSON texts into sections: size and nesting are checked, every fault of the shape is one error with its place.</summary>
internal static class RenstraReader
{
    /// <summary>The sections of all texts together, and the catalogue that one of them may hold.</summary>
    /// <exception cref="DataFault">The content is wrong; the error has its place.</exception>
    public static (BagianRencana Data, IndicatorCatalog Katalog) Read(IEnumerable<string> parts, RenstraLimits limits)
    {
        var json = limits.MaxDepth == RencanaJson.Default.Options.MaxDepth
            ? RencanaJson.Default
            : new RencanaJson(new JsonSerializerOptions(RencanaJson.Default.Options) { MaxDepth = limits.MaxDepth });
        var data = new BagianRencana();
        var katalog = IndicatorCatalog.FromDefinitions([]).AsT1;
        foreach (var part in parts)
        {
            var read = Part(part, json, limits);
            data.Add(read);
            katalog = read.Katalog is null ? katalog : read.Katalog.Read(part);
        }

        data.Place();
        return (data, katalog);
    }

    private static BagianRencana Part(string part, RencanaJson json, RenstraLimits limits)
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
            return JsonSerializer.Deserialize(UnicodeText.Require(part), json.BagianRencana) ?? throw new DataFault(JsonFault.Of("$", null));
        }
        catch (JsonException fault)
        {
            throw new DataFault(TooDeep(part, fault, limits) ?? JsonDiagnosis.Of(part, json.BagianRencana, fault));
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
