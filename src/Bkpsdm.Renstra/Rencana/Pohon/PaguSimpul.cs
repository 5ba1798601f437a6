using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The indicative budget (<i>pagu</i>) of a node as the plan states it, in rupiah, by year and in total. Its reference is table and the row that bears the rupiah.</summary>
public sealed class PaguSimpul : DocumentRow
{
    [JsonConstructor]
    internal PaguSimpul(int number, IReadOnlyList<DocumentCell> cells, DocumentCell total)
        : base(number)
    {
        Cells = cells;
        Total = total;
    }

    /// <summary>The cells by year (<i>tahun</i>).</summary>
    [JsonIgnore]
    public IReadOnlyList<YearCell> Tahun { get; private set; } = [];

    /// <summary>The total that the table prints for the years together.</summary>
    [JsonPropertyOrder(1)]
    public DocumentCell Total { get; }

    [JsonInclude]
    [JsonPropertyName("baris")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("tahun")]
    internal IReadOnlyList<DocumentCell> Cells { get; }

    private protected override string NumberField => ".baris";

    /// <summary>The budget of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The budget in rupiah, or why the cell holds none.</returns>
    public ValueOrReason<decimal> At(TahunAnggaran tahun) => YearCell.Find(Tahun, tahun).Value;

    internal void PlaceYears(IReadOnlyList<TahunAnggaran> tahun, string path) => Tahun = YearCell.Pair(tahun, Cells, path + ".tahun");
}
