using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>One main or key indicator (<i>penetapan indikator kinerja utama</i> and <i>kunci</i>) with its targets.</summary>
/// <remarks>In the Paser plan these are the rows of Tabel 4.3.</remarks>
internal sealed class PenetapanRow : TargetRow
{
    [JsonConstructor]
    internal PenetapanRow(int number, string kelompok, DocumentCell name, string id, DocumentCell baseline, IReadOnlyList<DocumentCell> cells, DocumentCell final)
        : base(number, id, name, baseline, cells)
    {
        Kelompok = kelompok;
        KondisiAkhir = final;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    internal override JenisTabel JenisTabel => JenisTabel.PenetapanIndikator;

    /// <summary>The group: <c>utama</c> (IKU) or <c>kunci</c> (IKK).</summary>
    [JsonPropertyOrder(-8)]
    public string Kelompok { get; }

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
