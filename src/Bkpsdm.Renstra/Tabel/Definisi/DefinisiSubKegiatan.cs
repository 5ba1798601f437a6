using Ardalis.GuardClauses;

namespace Bkpsdm.Renstra;

/// <summary>The operational definitions of the sub kegiatan indicators (<i>definisi operasional sub kegiatan</i>): facts and measures.</summary>
/// <remarks>In the Paser plan this is an annex without a table number: 59 sub kegiatan. Immutable.</remarks>
public sealed class DefinisiSubKegiatan
{
    private DefinisiSubKegiatan(string tabel, string judul, IReadOnlyList<DefinisiSubKegiatanRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        Rows = rows;
    }

    /// <summary>The name of the table; empty in a plan without it.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The rows, one an indicator, in document order.</summary>
    public IReadOnlyList<DefinisiSubKegiatanRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static DefinisiSubKegiatan Empty { get; } = new(string.Empty, string.Empty, []);

    /// <summary>The rows of one sub kegiatan.</summary>
    /// <param name="kode">The code, such as <c>5.03.01.2.01.0002</c>.</param>
    /// <returns>The rows in document order; none where the table does not have the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kode"/> is null.</exception>
    public IReadOnlyList<DefinisiSubKegiatanRow> ByKode(string kode)
    {
        Guard.Against.Null(kode);
        return [.. Rows.Where(row => string.Equals(row.Kode, kode, StringComparison.Ordinal))];
    }

    internal static DefinisiSubKegiatan Make(DefinisiSubKegiatanData data, string path)
    {
        DataFault.RequireText(data.Tabel, path + ".tabel");
        DataFault.RequireText(data.Judul, path + ".judul");
        return new(data.Tabel, data.Judul, [.. data.Baris.Select((row, i) => DefinisiSubKegiatanRow.Make(data, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
    }
}
