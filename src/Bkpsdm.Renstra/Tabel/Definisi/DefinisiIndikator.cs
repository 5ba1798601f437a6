namespace Bkpsdm.Renstra;

/// <summary>The table of the definitions of the indicators from tujuan to kegiatan (<i>definisi indikator</i>), as facts.</summary>
/// <remarks>
/// In the Paser plan this is Tabel 4.5. The catalogue holds what the library computes with; this table holds what the document's own
/// definitions say, so that they can be checked. Immutable.
/// </remarks>
public sealed class DefinisiIndikator
{
    private DefinisiIndikator(string tabel, string judul, IReadOnlyList<DefinisiIndikatorRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it; empty in a plan without this table.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<DefinisiIndikatorRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static DefinisiIndikator Empty { get; } = new(string.Empty, string.Empty, []);

    internal static DefinisiIndikator Make(DefinisiIndikatorData data, string path)
    {
        DataFault.RequireText(data.Tabel, path + ".tabel");
        DataFault.RequireText(data.Judul, path + ".judul");
        return new(data.Tabel, data.Judul, [.. data.Baris.Select((row, i) => DefinisiIndikatorRow.Make(data, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
    }
}
