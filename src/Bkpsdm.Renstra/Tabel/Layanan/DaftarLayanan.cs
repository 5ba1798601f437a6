namespace Bkpsdm.Renstra;

/// <summary>The services of the agency (<i>jenis pelayanan</i>), as the document lists them.</summary>
/// <remarks>In the Paser plan these are the 60 services of section 2.3; the document groups them by no unit. Immutable.</remarks>
public sealed class DaftarLayanan
{
    private DaftarLayanan(string bagian, string judul, IReadOnlyList<LayananRow> rows)
    {
        Bagian = bagian;
        Judul = judul;
        Rows = rows;
    }

    /// <summary>The section (<i>bagian</i>) of the document that holds the list; empty in a plan without it.</summary>
    public string Bagian { get; }

    /// <summary>What the list is (<i>judul</i>).</summary>
    public string Judul { get; }

    /// <summary>The services, in document order.</summary>
    public IReadOnlyList<LayananRow> Rows { get; }

    /// <summary>The list of a plan that has none.</summary>
    internal static DaftarLayanan Empty { get; } = new(string.Empty, string.Empty, []);

    internal static DaftarLayanan Make(LayananData data, string path) => new(
        DataFault.RequireText(data.Bagian, path + ".bagian"),
        DataFault.RequireText(data.Judul, path + ".judul"),
        [.. data.Baris.Select((row, i) => LayananRow.Make(row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
