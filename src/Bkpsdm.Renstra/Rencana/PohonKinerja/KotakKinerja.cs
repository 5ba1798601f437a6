using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>A box (<i>kotak</i>) of the performance tree: one performance to be reached, on one level. Its reference is the figure and the place in its lists.</summary>
public sealed class KotakKinerja : DocumentRow
{
    [JsonConstructor]
    internal KotakKinerja(string id, int number, string idLevel, DocumentCell nama, Tautan? above = null, Tautan? node = null, string? idPernyataan = null)
        : base(number)
    {
        Id = id;
        IdLevel = idLevel;
        Nama = nama;
        Above = above;
        Node = node;
        IdPernyataan = idPernyataan;
    }

    /// <summary>The id within the tree, such as <c>immediate-2</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Id { get; }

    /// <summary>The level.</summary>
    [JsonIgnore]
    public LevelKinerja Level { get; private set; } = null!;

    /// <summary>The text of the box as read and as used.</summary>
    [JsonPropertyOrder(1)]
    public DocumentCell Nama { get; }

    /// <summary>The parent (<i>induk</i>) with the basis of the link; empty at the top.</summary>
    [JsonIgnore]
    public Tautan Induk => Above ?? default;

    /// <summary>The node of the plan (<i>simpul</i>) of the same performance, with the basis of the link; empty where there is none.</summary>
    [JsonIgnore]
    public Tautan Simpul => Node ?? default;

    /// <summary>The id of the outcome or output of that node which the box repeats, such as <c>5.03.02-hasil-1</c>; null where it repeats none.</summary>
    [JsonPropertyOrder(4)]
    public string? IdPernyataan { get; }

    [JsonInclude]
    [JsonPropertyName("baris")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("level")]
    internal string IdLevel { get; }

    [JsonInclude]
    [JsonPropertyName("induk")]
    [JsonPropertyOrder(2)]
    internal Tautan? Above { get; }

    [JsonInclude]
    [JsonPropertyName("simpul")]
    [JsonPropertyOrder(3)]
    internal Tautan? Node { get; }

    private protected override string NumberField => ".baris";

    /// <summary>The text used.</summary>
    /// <returns>The text of <see cref="Nama"/>.</returns>
    public override string ToString() => Nama.ToString();

    internal void PlaceOn(LevelKinerja level) => Level = level;

    private protected override void Check(string path)
    {
        DataFault.RequireText(Id, path + ".id");
        Induk.Check(path + ".induk");
        Simpul.Check(path + ".simpul");
    }
}
