using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Links rows to the tree of the plan by the names they print: nodes, and the indicators above the sub kegiatan.</summary>
/// <remarks>A name that the tree does not have is refused, unless it is authored as the short form of a node's name.</remarks>
internal sealed class KaitanRencana
{
    private const string Authored = "Authored/keselarasan.json";
    private readonly Dictionary<string, string> simpul = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> indikator = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> pendek;

    public KaitanRencana(string rencana, string authored)
    {
        using var plan = JsonDocument.Parse(rencana);
        foreach (var node in plan.RootElement.GetProperty("rencana").GetProperty("simpul").EnumerateArray())
        {
            simpul.Add(Used(node.GetProperty("nama")), node.GetProperty("id").GetString()!);
            var rows = node.GetProperty("jenjang").GetString() == "subkegiatan" ? [] : node.GetProperty("indikator").EnumerateArray().ToList();
            foreach (var row in rows)
            {
                indikator.Add(Used(row.GetProperty("nama")), row.GetProperty("id").GetString()!);
            }
        }

        using var document = JsonDocument.Parse(authored);
        pendek = document.RootElement.GetProperty("namaPendek").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal);
        if (pendek.FirstOrDefault(entry => !simpul.ContainsValue(entry.Value) || simpul.ContainsKey(entry.Key)) is { Key: { } name })
        {
            throw new TranscriptionException(Authored, "a short name must differ from every name of the tree and lead to a node of it", name);
        }
    }

    /// <summary>Writes what a row names; null where it names nothing.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="row">The row, for the place of a fault.</param>
    /// <param name="namaSimpul">The names of nodes.</param>
    /// <param name="namaIndikator">The name of an indicator, if any.</param>
    public void Write(Utf8JsonWriter writer, SourceRow row, IReadOnlyList<string> namaSimpul, string? namaIndikator = null)
    {
        writer.WriteStartObject("kaitan");
        writer.WriteCells("simpul", namaSimpul.Select(nama => Simpul(row, nama)));
        writer.WriteCells("indikator", namaIndikator is null ? [] : [Indikator(row, namaIndikator)]);
        writer.WriteString("dasar", namaSimpul.Any(pendek.ContainsKey) ? "disimpulkan" : "dinyatakan");
        writer.WriteEndObject();
    }

    private string Simpul(SourceRow row, string nama) =>
        simpul.GetValueOrDefault(nama) ?? pendek.GetValueOrDefault(nama) ?? throw row.Fault("no node of the tree has this name", nama);

    private string Indikator(SourceRow row, string nama) =>
        indikator.GetValueOrDefault(nama) ?? throw row.Fault("no indicator of the tree has this name", nama);

    private static string Used(JsonElement cell) =>
        (cell.ValueKind == JsonValueKind.Object ? cell.GetProperty("dipakai") : cell).GetString()!;
}
