using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>The ids of the indicators: those of the catalogue above the sub kegiatan, code and number below.</summary>
internal sealed class Tabel41Id
{
    private readonly Dictionary<string, string[]> chosen;
    private readonly HashSet<string> known;

    public Tabel41Id(JsonElement chosen, JsonElement katalog)
    {
        known = [.. katalog.GetProperty("indikator").EnumerateObject().Select(definition => definition.Name)];
        this.chosen = chosen.EnumerateObject().ToDictionary(
            node => node.Name,
            node => node.Value.EnumerateArray().Select(id => id.GetString()!).ToArray(),
            StringComparer.Ordinal);
    }

    public string Of(Tabel41Simpul node, int index)
    {
        if (node.Jenjang == "subkegiatan")
        {
            return $"{node.Id}-{index + 1}";
        }

        var ids = chosen.GetValueOrDefault(node.Id) ?? [];
        if (ids.Length != node.Indikator.Count || !known.Contains(ids[index]))
        {
            throw new TranscriptionException($"Authored/tabel-4.1.json, id {node.Id}", $"must name the {node.Indikator.Count} indicators of the node by their ids in the catalogue", string.Join(", ", ids));
        }

        return ids[index];
    }
}
