using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>One program indicator (<i>indikator kinerja program</i>) with its targets. The table prints no unit.</summary>
/// <remarks>In the Paser plan these are the rows of Tabel 4.4, in its draft of Lampiran IV, which has kegiatan too.</remarks>
internal sealed class IndikatorProgramRow : TargetRow
{
    [JsonConstructor]
    internal IndikatorProgramRow(int number, DocumentCell name, string id, DocumentCell baseline, IReadOnlyList<DocumentCell> cells, DocumentCell final)
        : base(number, id, name, baseline, cells)
    {
        KondisiAkhir = final;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    internal override JenisTabel JenisTabel => JenisTabel.IndikatorProgram;

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
