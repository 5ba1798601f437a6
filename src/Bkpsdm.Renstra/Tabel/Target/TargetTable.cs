using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A table of targets (<i>tabel target</i>): baseline year, years of the targets, and one row for each indicator.</summary>
/// <remarks>Immutable once the plan is read.</remarks>
public abstract class TargetTable : DocumentTable<TargetRow>
{
    private protected TargetTable(string tabel, string judul, int awal, IReadOnlyList<int> tahun, IReadOnlyList<TargetRow> rows)
        : base(tabel, judul, rows)
    {
        Awal = awal;
        Tahun = tahun;
    }

    /// <summary>The year of the baseline; empty in a plan without this table.</summary>
    [JsonIgnore]
    public TahunAnggaran TahunAwal { get; private set; }

    /// <summary>The years that have targets: one after the other, after the year of the baseline.</summary>
    [JsonIgnore]
    public IReadOnlyList<TahunAnggaran> TahunTarget { get; private set; } = [];

    [JsonInclude]
    [JsonPropertyName("tahunAwal")]
    [JsonPropertyOrder(-7)]
    internal int Awal { get; }

    [JsonInclude]
    [JsonPropertyName("tahunTarget")]
    [JsonPropertyOrder(-6)]
    internal IReadOnlyList<int> Tahun { get; }

    private protected override void PlaceHead(string path)
    {
        TahunAwal = YearCell.Year(Awal, path + ".tahunAwal");
        TahunTarget = DocumentYears.ReadTargets(Tahun, TahunAwal, path + ".tahunTarget");
    }

    private protected override void PlaceRow(TargetRow row, string path) => row.PlaceYears(TahunAwal, TahunTarget, path);
}
