namespace Bkpsdm.Renstra;

/// <summary>The institutions with which the agency works (<i>mitra perangkat daerah</i>).</summary>
/// <remarks>In the Paser plan these are the nine entries of section 2.5. Immutable.</remarks>
public sealed class DaftarMitra
{
    private DaftarMitra(string bagian, IReadOnlyList<MitraRow> rows)
    {
        Bagian = bagian;
        Rows = rows;
    }

    /// <summary>The section (<i>bagian</i>) of the document that lists them; empty in a plan without it.</summary>
    public string Bagian { get; }

    /// <summary>The partners, in document order.</summary>
    public IReadOnlyList<MitraRow> Rows { get; }

    /// <summary>The list of a plan that has none.</summary>
    internal static DaftarMitra Empty { get; } = new(string.Empty, []);

    internal static DaftarMitra Make(MitraData data, string path) => new(
        DataFault.RequireText(data.Bagian, path + ".bagian"),
        [.. data.Baris.Select((row, i) => MitraRow.Make(row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
