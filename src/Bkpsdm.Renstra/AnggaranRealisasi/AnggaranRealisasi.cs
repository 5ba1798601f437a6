using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

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

    /// <summary>The number of the table as the document prints it.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The years that have a budget.</summary>
    public IReadOnlyList<TahunAnggaran> TahunAnggaran { get; }

    /// <summary>The years that have a realisation and a ratio.</summary>
    public IReadOnlyList<TahunAnggaran> TahunRealisasi { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<AnggaranRow> Rows { get; }

    /// <summary>Reads the table from JSON (<c>docs/formats/tabel-2.6.md</c>).</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>What is wrong, with its place; or the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, AnggaranRealisasi> Read(string json) =>
        DocumentJson.Read(Guard.Against.Null(json), DocumentJson.Default.AnggaranData, Make);

    private static AnggaranRealisasi Make(AnggaranData data) => new(
        DataFault.RequireText(data.Tabel, "$.tabel"),
        DataFault.RequireText(data.Judul, "$.judul"),
        [.. data.TahunAnggaran.Select(year => YearCell.Year(year, "$.tahunAnggaran"))],
        [.. data.TahunRealisasi.Select(year => YearCell.Year(year, "$.tahunRealisasi"))],
        [.. data.Baris.Select((row, i) => AnggaranRow.Make(data, row, FormattableString.Invariant($"$.baris[{i}]")))]);
}
