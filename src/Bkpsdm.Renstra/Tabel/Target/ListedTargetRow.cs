using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>A row of targets in a table beside the tree, with the fields that all such tables have.</summary>
internal abstract class ListedTargetRow : TargetRow
{
    private protected ListedTargetRow(int number, DocumentCell name, string id, DocumentCell baseline, IReadOnlyList<DocumentCell> cells, DocumentCell final)
        : base(number, id, name, baseline, cells) => KondisiAkhir = final;

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("indikator")]
    [JsonPropertyOrder(-3)]
    internal DocumentCell Name => Nama;

    [JsonInclude]
    [JsonPropertyName("idIndikator")]
    [JsonPropertyOrder(-2)]
    internal string Id => IdIndikator;

    [JsonInclude]
    [JsonPropertyName("kondisiAwal")]
    [JsonPropertyOrder(-1)]
    internal DocumentCell Baseline => Awal.GetValueOrDefault();

    [JsonInclude]
    [JsonPropertyName("kondisiAkhir")]
    [JsonPropertyOrder(1)]
    internal DocumentCell Final => KondisiAkhir;

    private protected override void Check(string path)
    {
        DataFault.RequireText(IdIndikator, path + ".idIndikator");
        DataFault.RequireText(Nama.Used, path + ".indikator");
    }
}
