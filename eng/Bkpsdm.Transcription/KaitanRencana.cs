using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Links rows to the tree of the plan by the names they print: nodes, and the indicators above the sub kegiatan.</summary>
/// <remarks>A name that the tree does not have is refused, unless it is authored as the short form of a node's name.</remarks>
internal sealed class KaitanRencana
{
    private readonly Dictionary<string, string> simpul = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> indikator = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> pendek;

    public KaitanRencana(JsonElement rencana, JsonElement authored)
    {
        foreach (var node in rencana.GetProperty("rencana").GetProperty("simpul").EnumerateArray())
        {
            simpul.Add(Used(node.GetProperty("nama")), node.GetProperty("id").GetString()!);
            var rows = node.GetProperty("jenjang").GetString() == "subkegiatan" ? [] : node.GetProperty("indikator").EnumerateArray().ToList();
            foreach (var row in rows)
            {
                indikator.Add(Used(row.GetProperty("nama")), row.GetProperty("id").GetString()!);
            }
        }

        pendek = authored.GetProperty("namaPendek").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal);
        if (pendek.FirstOrDefault(entry => !simpul.ContainsValue(entry.Value) || simpul.ContainsKey(entry.Key)) is { Key: { } name })
        {
            throw new TranscriptionException("Authored/keselarasan.json", "a short name must differ from every name of the tree and lead to a node of it", name);
        }
    }

    /// <summary>The column of what a row names.</summary>
    /// <param name="nama">The names of nodes in a row.</param>
    /// <param name="indikator">The cell with the name of an indicator, if any.</param>
    public Kolom<BarisTabel> Kolom(Func<BarisTabel, string[]> nama, int? indikator = null) => Kolom<BarisTabel>.Objek(
        "kaitan",
        row => row,
        Kolom<BarisTabel>.Sel("simpul", row => nama(row).Select(satu => Simpul(row, satu))),
        Kolom<BarisTabel>.Sel("indikator", row => indikator is { } sel ? [Indikator(row, row[sel])] : []),
        Kolom<BarisTabel>.Teks("dasar", row => Array.Exists(nama(row), pendek.ContainsKey) ? "disimpulkan" : "dinyatakan"));

    private string Simpul(BarisTabel row, string nama) =>
        simpul.GetValueOrDefault(nama) ?? pendek.GetValueOrDefault(nama) ?? throw row.Sumber.Fault("no node of the tree has this name", nama);

    private string Indikator(BarisTabel row, string nama) =>
        indikator.GetValueOrDefault(nama) ?? throw row.Sumber.Fault("no indicator of the tree has this name", nama);

    private static string Used(JsonElement cell) =>
        (cell.ValueKind == JsonValueKind.Object ? cell.GetProperty("dipakai") : cell).GetString()!;
}
