using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>An indicator as a row of the plan's tree states it (<i>baris indikator</i>): the targets, and who and where.</summary>
public sealed class IndikatorRow : TargetRow
{
    [JsonConstructor]
    internal IndikatorRow(
        string id,
        int number,
        DocumentCell name,
        DocumentCell unit,
        DocumentCell baseline,
        IReadOnlyList<DocumentCell> cells,
        DocumentCell final,
        string? idPernyataan = null,
        DocumentCell kelompokSasaran = default,
        DocumentCell lokasi = default,
        DocumentCell party = default)
        : base(number, id, name, baseline, cells)
    {
        Satuan = unit;
        KondisiAkhir = final;
        IdPernyataan = idPernyataan;
        KelompokSasaran = kelompokSasaran;
        Lokasi = lokasi;
        PenanggungJawab = party;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    internal override JenisTabel JenisTabel => JenisTabel.Rencana;

    /// <summary>The node on which the indicator stands.</summary>
    [JsonIgnore]
    public SimpulRencana Simpul { get; private set; } = null!;

    /// <summary>The outcome or output that the indicator measures; null where the node states none.</summary>
    [JsonIgnore]
    public PernyataanHasil? Pernyataan { get; private set; }

    /// <summary>The target group (<i>kelompok sasaran</i>).</summary>
    [JsonPropertyOrder(3)]
    public DocumentCell KelompokSasaran { get; }

    /// <summary>The location (<i>lokasi</i>).</summary>
    [JsonPropertyOrder(4)]
    public DocumentCell Lokasi { get; }

    [JsonInclude]
    [JsonPropertyName("baris")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyOrder(-10)]
    internal string Id => IdIndikator;

    [JsonInclude]
    [JsonPropertyName("nama")]
    [JsonPropertyOrder(-8)]
    internal DocumentCell Name => Nama;

    [JsonInclude]
    [JsonPropertyName("satuan")]
    [JsonPropertyOrder(-7)]
    internal DocumentCell Unit => Satuan;

    [JsonInclude]
    [JsonPropertyName("penanggungJawab")]
    [JsonPropertyOrder(5)]
    internal DocumentCell Party => PenanggungJawab;

    [JsonInclude]
    [JsonPropertyName("kondisiAkhir")]
    [JsonPropertyOrder(1)]
    internal DocumentCell Final => KondisiAkhir;

    [JsonInclude]
    [JsonPropertyName("kondisiAwal")]
    [JsonPropertyOrder(-6)]
    internal DocumentCell Baseline => Awal.GetValueOrDefault();

    [JsonInclude]
    [JsonPropertyName("pernyataan")]
    [JsonPropertyOrder(2)]
    internal string? IdPernyataan { get; }

    private protected override string NumberField => ".baris";

    /// <summary>The row as a trajectory in the unit that it states.</summary>
    /// <param name="finalRule">The rule by which the years make the final condition, or undecided.</param>
    /// <param name="polarity">The better direction, or undecided.</param>
    /// <returns>The trajectory; or <c>SATUAN_KOSONG</c> and the like where the unit cannot be read, <c>TAHUN_TIDAK_URUT</c> in a tree without years.</returns>
    public ValueOrReason<Trajectory> ToTrajectory(Stated<FinalRule> finalRule, Stated<Polarity> polarity) =>
        Indicators.Satuan.Parse(Satuan.Used).Match<ValueOrReason<Trajectory>>(
            error => Reason.Create(error.Code, error.Message),
            satuan => ToTrajectory(satuan, finalRule, polarity));

    /// <summary>Sets the row on its node.</summary>
    internal void PlaceOn(SimpulRencana simpul, IReadOnlyList<PernyataanHasil> statements)
    {
        Simpul = simpul;
        Pernyataan = statements.FirstOrDefault(statement => string.Equals(statement.Id, IdPernyataan, StringComparison.Ordinal));
    }

    private protected override void Check(string path) => DataFault.RequireText(IdIndikator, path + ".id");
}
