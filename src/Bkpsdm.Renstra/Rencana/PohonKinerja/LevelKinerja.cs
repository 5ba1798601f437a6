using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A level of the performance tree (<i>level kinerja</i>), such as Intermediate Outcome; the names are the document's.</summary>
public sealed class LevelKinerja
{
    [JsonConstructor]
    internal LevelKinerja(string id, int urutan, string nama, bool hasBoxes, TextPair text, string? warna = null)
    {
        Id = id;
        Urutan = urutan;
        Nama = nama;
        HasBoxes = hasBoxes;
        Text = text;
        Warna = warna;
    }

    /// <summary>The id within the tree, such as <c>intermediate</c>.</summary>
    public string Id { get; }

    /// <summary>The order (<i>urutan</i>): 1 is the highest level.</summary>
    public int Urutan { get; }

    /// <summary>The name as the document writes it.</summary>
    public string Nama { get; }

    /// <summary>The document's word for the colour (<i>warna</i>) of its boxes; null where it has none.</summary>
    [JsonPropertyOrder(3)]
    public string? Warna { get; }

    /// <summary>True where the level has boxes (<i>berkotak</i>); false for one that the document only names in the causal chain.</summary>
    [JsonPropertyName("berkotak")]
    [JsonPropertyOrder(1)]
    public bool HasBoxes { get; }

    /// <summary>The content of the level, in our own words.</summary>
    [JsonIgnore]
    public BilingualText Penjelasan { get; private set; } = null!;

    /// <summary>The name.</summary>
    /// <returns><see cref="Nama"/>.</returns>
    public override string ToString() => Nama;

    [JsonInclude]
    [JsonPropertyName("penjelasan")]
    [JsonPropertyOrder(2)]
    internal TextPair Text { get; }

    internal void Place(string path)
    {
        DataFault.RequireText(Id, path + ".id");
        DataFault.RequireText(Nama, path + ".nama");
        Penjelasan = Text.Text(path + ".penjelasan");
    }
}
