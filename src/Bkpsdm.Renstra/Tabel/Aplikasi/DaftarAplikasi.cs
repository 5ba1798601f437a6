namespace Bkpsdm.Renstra;

/// <summary>The applications (<i>aplikasi</i>) with which the agency serves.</summary>
/// <remarks>In the Paser plan these are the ten of section 2.3.3. Immutable.</remarks>
public sealed class DaftarAplikasi
{
    private DaftarAplikasi(string bagian, IReadOnlyList<AplikasiRow> rows)
    {
        Bagian = bagian;
        Rows = rows;
    }

    /// <summary>The section (<i>bagian</i>) of the document that describes them; empty in a plan without it.</summary>
    public string Bagian { get; }

    /// <summary>The applications, in document order.</summary>
    public IReadOnlyList<AplikasiRow> Rows { get; }

    /// <summary>The list of a plan that has none.</summary>
    internal static DaftarAplikasi Empty { get; } = new(string.Empty, []);

    internal static DaftarAplikasi Make(AplikasiData data, string path) => new(
        DataFault.RequireText(data.Bagian, path + ".bagian"),
        [.. data.Baris.Select((row, i) => AplikasiRow.Make(row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
