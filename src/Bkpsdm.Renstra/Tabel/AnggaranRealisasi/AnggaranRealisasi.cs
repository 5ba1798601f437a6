using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The table of budget and realisation (<i>anggaran dan realisasi pendanaan pelayanan</i>) of the years before the plan.</summary>
/// <remarks>In the Paser plan this is Tabel 2.6: programs and kegiatan, in rupiah. Immutable.</remarks>
public sealed class AnggaranRealisasi
{
    private AnggaranRealisasi(string tabel, string judul, IReadOnlyList<TahunAnggaran> tahunAnggaran, IReadOnlyList<TahunAnggaran> tahunRealisasi, IReadOnlyList<AnggaranRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        TahunAnggaran = tahunAnggaran;
        TahunRealisasi = tahunRealisasi;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it; empty in a plan without this table.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The years that have a budget.</summary>
    public IReadOnlyList<TahunAnggaran> TahunAnggaran { get; }

    /// <summary>The years that have a realisation and a ratio.</summary>
    public IReadOnlyList<TahunAnggaran> TahunRealisasi { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<AnggaranRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static AnggaranRealisasi Empty { get; } = new(string.Empty, string.Empty, [], [], []);

    internal static AnggaranRealisasi Make(AnggaranData data, string path) => new(
        DataFault.RequireText(data.Tabel, path + ".tabel"),
        DataFault.RequireText(data.Judul, path + ".judul"),
        [.. data.TahunAnggaran.Select(year => YearCell.Year(year, path + ".tahunAnggaran"))],
        [.. data.TahunRealisasi.Select(year => YearCell.Year(year, path + ".tahunRealisasi"))],
        [.. data.Baris.Select((row, i) => AnggaranRow.Make(data, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
