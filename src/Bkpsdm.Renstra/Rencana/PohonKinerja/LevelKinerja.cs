using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A level of the performance tree (<i>level kinerja</i>), such as Intermediate Outcome; the names are the document's.</summary>
public sealed class LevelKinerja
{
    private LevelKinerja(LevelKinerjaData data, BilingualText penjelasan)
    {
        Id = data.Id;
        Urutan = data.Urutan;
        Nama = data.Nama;
        Warna = data.Warna;
        Berkotak = data.Berkotak;
        Penjelasan = penjelasan;
    }

    /// <summary>The id within the tree, such as <c>intermediate</c>.</summary>
    public string Id { get; }

    /// <summary>The order (<i>urutan</i>): 1 is the highest level.</summary>
    public int Urutan { get; }

    /// <summary>The name as the document writes it.</summary>
    public string Nama { get; }

    /// <summary>The document's word for the colour (<i>warna</i>) of its boxes; null where it has none.</summary>
    public string? Warna { get; }

    /// <summary>True where the level has boxes (<i>berkotak</i>); false for one that the document only names in the causal chain.</summary>
    public bool Berkotak { get; }

    /// <summary>What the level holds, in our own words.</summary>
    public BilingualText Penjelasan { get; }

    /// <summary>The name.</summary>
    /// <returns><see cref="Nama"/>.</returns>
    public override string ToString() => Nama;

    internal static LevelKinerja Make(LevelKinerjaData data, string path)
    {
        DataFault.RequireText(data.Id, path + ".id");
        DataFault.RequireText(data.Nama, path + ".nama");
        return new LevelKinerja(data, BilingualText.Create(
            DataFault.RequireText(data.Penjelasan.Id, path + ".penjelasan.id"),
            DataFault.RequireText(data.Penjelasan.En, path + ".penjelasan.en")));
    }
}
