using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The goods of the agency and their condition (<i>sarana dan prasarana</i>, <i>barang inventaris</i>).</summary>
/// <remarks>In the Paser plan this is Tabel 2.3: 112 kinds of goods. Immutable.</remarks>
public sealed class BarangInventaris
{
    private BarangInventaris(string tabel, string judul, IReadOnlyList<BarangRow> rows)
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
    public IReadOnlyList<BarangRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static BarangInventaris Empty { get; } = new(string.Empty, string.Empty, []);

    /// <summary>The condition of some of the goods: the real input of the indicators on goods in good condition.</summary>
    /// <remarks>
    /// Which goods are "equipment and machines" the document leaves open, so the caller says it. By the statutory codes all rows of
    /// the Paser plan are (1.3.2); <c>row => row.Kategori == "peralatanMesin"</c> leaves furniture out.
    /// </remarks>
    /// <param name="termasuk">Which rows count.</param>
    /// <returns>The counts; or <c>TANPA_POPULASI</c> where no row counts, or why a cell holds no count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="termasuk"/> is null.</exception>
    public ValueOrReason<KondisiBarang> Kondisi(Func<BarangRow, bool> termasuk)
    {
        Guard.Against.Null(termasuk);
        var counted = Rows.Where(termasuk).ToArray();
        return counted.Length == 0 ? Reason.NoPopulation : KondisiBarang.Of(counted);
    }

    internal static BarangInventaris Make(BarangData data, string path) => new(
        DataFault.RequireText(data.Tabel, path + ".tabel"),
        DataFault.RequireText(data.Judul, path + ".judul"),
        [.. data.Baris.Select((row, i) => BarangRow.Make(data, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
