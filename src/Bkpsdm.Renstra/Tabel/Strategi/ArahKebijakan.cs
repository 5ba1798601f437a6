using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A policy direction (<i>arah kebijakan</i>) with its aims in each phase. Its reference is table and row; a row that a page break cut counts once.</summary>
public sealed class ArahKebijakan : DocumentRow
{
    [JsonConstructor]
    internal ArahKebijakan(string id, int number, DocumentCell nama, IReadOnlyList<DocumentCell> phases, Tautan? served = null)
        : base(number)
    {
        Id = id;
        Nama = nama;
        Phases = phases;
        Served = served;
    }

    /// <summary>The id within the plan, such as <c>arah-4</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Id { get; }

    /// <summary>The statement as read and as used; parts that a page break cut are joined by one space.</summary>
    public DocumentCell Nama { get; }

    /// <summary>The strategy that it serves; inferred where two strategies stand in one row of the table.</summary>
    [JsonIgnore]
    public Tautan Strategi => Served ?? default;

    /// <summary>The aim of each phase (<i>tahap</i>) by year, in the order of the years.</summary>
    [JsonIgnore]
    public IReadOnlyList<YearCell> Tahap { get; private set; } = [];

    [JsonInclude]
    [JsonPropertyName("baris")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("tahap")]
    [JsonPropertyOrder(1)]
    internal IReadOnlyList<DocumentCell> Phases { get; }

    [JsonInclude]
    [JsonPropertyName("strategi")]
    [JsonPropertyOrder(2)]
    internal Tautan? Served { get; }

    private protected override string NumberField => ".baris";

    /// <summary>Pairs the phases with the years of the head.</summary>
    internal void PlacePhases(IReadOnlyList<TahunAnggaran> tahun, string path) => Tahap = YearCell.Pair(tahun, Phases, path + ".tahap");

    private protected override void Check(string path)
    {
        DataFault.RequireText(Id, path + ".id");
        Strategi.Check(path + ".strategi");
    }
}
