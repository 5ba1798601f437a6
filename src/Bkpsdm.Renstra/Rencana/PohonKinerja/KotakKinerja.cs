using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A box (<i>kotak</i>) of the performance tree: one performance to be reached, on one level.</summary>
public sealed class KotakKinerja
{
    internal KotakKinerja(KotakKinerjaData data, LevelKinerja level, TableReference reference, string path)
    {
        Id = DataFault.RequireText(data.Id, path + ".id");
        Reference = reference;
        Level = level;
        Nama = data.Nama;
        Induk = Tautan.Make(data.Induk, path + ".induk");
        Simpul = Tautan.Make(data.Simpul, path + ".simpul");
        IdPernyataan = data.IdPernyataan;
        Path = path;
    }

    /// <summary>The id within the tree, such as <c>immediate-2</c>.</summary>
    public string Id { get; }

    /// <summary>The figure, and the place of the box in its lists, counted from 1.</summary>
    public TableReference Reference { get; }

    /// <summary>The level.</summary>
    public LevelKinerja Level { get; }

    /// <summary>The text of the box as read and as used.</summary>
    public DocumentCell Nama { get; }

    /// <summary>The box above (<i>induk</i>), and whether the document states that; empty at the top.</summary>
    public Tautan Induk { get; }

    /// <summary>The node of the plan (<i>simpul</i>) whose performance it is, and whether the document states that; empty where there is none.</summary>
    public Tautan Simpul { get; }

    /// <summary>The id of the outcome or output of that node which the box repeats, such as <c>5.03.02-hasil-1</c>; null where it repeats none.</summary>
    public string? IdPernyataan { get; }

    /// <summary>The place in the JSON text, such as <c>$.pohonKinerja.kotak[3]</c>.</summary>
    public string Path { get; }

    /// <summary>The text used.</summary>
    /// <returns>The text of <see cref="Nama"/>.</returns>
    public override string ToString() => Nama.ToString();
}
