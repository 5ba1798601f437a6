using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One indicator of the table of service achievement (<i>pencapaian kinerja pelayanan</i>): targets, realisations and printed ratios of the years before.</summary>
/// <remarks>In the Paser plan these are the rows of Tabel 2.4; the row is the number that the document prints.</remarks>
public sealed class PencapaianRow : TargetRow
{
    [JsonConstructor]
    internal PencapaianRow(
        int number,
        string id,
        DocumentCell name,
        string kolomNama,
        DocumentCell targetNspk,
        DocumentCell targetIkk,
        DocumentCell targetLain,
        IReadOnlyList<DocumentCell> cells,
        IReadOnlyList<DocumentCell> realisasiCells,
        IReadOnlyList<DocumentCell> rasioCells)
        : base(number, id, name, baseline: null, cells)
    {
        KolomNama = kolomNama;
        TargetNspk = targetNspk;
        TargetIkk = targetIkk;
        TargetLain = targetLain;
        RealisasiCells = realisasiCells;
        RasioCells = rasioCells;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    internal override JenisTabel JenisTabel => JenisTabel.PencapaianPelayanan;

    /// <summary>The column in which the name stands: <c>indikator</c>, or <c>targetIkk</c> in the rows where the scan has it there.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-6)]
    internal string KolomNama { get; }

    /// <summary>The column Target NSPK.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-5)]
    internal DocumentCell TargetNspk { get; }

    /// <summary>The column Target IKK; empty where the name of the indicator stands in it.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-4)]
    internal DocumentCell TargetIkk { get; }

    /// <summary>The column Target Indikator Lainnya.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-3)]
    internal DocumentCell TargetLain { get; }

    /// <summary>The ratios as the document prints them, in percent.</summary>
    [JsonIgnore]
    public IReadOnlyList<YearCell> Rasio { get; private set; } = [];

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyOrder(-8)]
    internal string Id => IdIndikator;

    [JsonInclude]
    [JsonPropertyName("indikator")]
    [JsonPropertyOrder(-7)]
    internal DocumentCell Name => Nama;

    [JsonInclude]
    [JsonPropertyName("realisasi")]
    [JsonPropertyOrder(1)]
    internal IReadOnlyList<DocumentCell> RealisasiCells { get; }

    [JsonInclude]
    [JsonPropertyName("rasio")]
    [JsonPropertyOrder(2)]
    internal IReadOnlyList<DocumentCell> RasioCells { get; }

    /// <summary>The target of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The target, or <c>TANPA_TARGET</c> where the cell holds no number.</returns>
    public override ValueOrReason<decimal> TargetAt(TahunAnggaran tahun) => NumberOr(Targets, tahun, Reason.NoTarget);

    /// <summary>The realisation of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The realisation, or <c>TANPA_REALISASI</c> where the cell holds no number.</returns>
    public ValueOrReason<decimal> RealisasiAt(TahunAnggaran tahun) => NumberOr(Realisasi, tahun, Reason.NoRealisasi);

    /// <summary>The ratio that the document prints for a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The ratio in percent, or why the cell holds none.</returns>
    public ValueOrReason<decimal> RasioAt(TahunAnggaran tahun) => YearCell.Find(Rasio, tahun).Value;

    /// <summary>The achievement of a year by the rule of the table: realisation / target × 100, unrounded.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The percentage; or <c>TANPA_TARGET</c>, <c>TANPA_REALISASI</c> or <c>TARGET_NOL</c>.</returns>
    public ValueOrReason<decimal> CapaianAt(TahunAnggaran tahun) =>
        Achievement.Of(RealisasiAt(tahun), TargetAt(tahun), Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget);

    /// <summary>The working of <see cref="CapaianAt"/>.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The working, under the name of the indicator.</returns>
    public Explanation Explain(TahunAnggaran tahun) =>
        Achievement.Explain(RealisasiAt(tahun), TargetAt(tahun), Polarity.HigherIsBetter, AchievementRule.RealisasiPerTarget)
            .WithTitle(BilingualText.Create($"Capaian {Nama} {tahun}", $"Achievement of {Nama} {tahun}"));

    /// <summary>Pairs realisations and ratios with the years of the head.</summary>
    internal void PlaceRealisasi(IReadOnlyList<TahunAnggaran> tahun, string path)
    {
        Realisasi = YearCell.Pair(tahun, RealisasiCells, path + ".realisasi");
        Rasio = YearCell.Pair(tahun, RasioCells, path + ".rasio");
    }

    private protected override void Check(string path)
    {
        DataFault.RequireText(IdIndikator, path + ".id");
        DataFault.RequireText(Nama.Used, path + ".indikator");
    }

    private static ValueOrReason<decimal> NumberOr(IReadOnlyList<YearCell> cells, TahunAnggaran tahun, Reason reason)
    {
        var value = YearCell.Find(cells, tahun).Value;
        return value.IsKnown ? value : reason;
    }
}
