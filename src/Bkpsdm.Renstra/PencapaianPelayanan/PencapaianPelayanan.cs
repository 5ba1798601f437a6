using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>The table of service achievement (<i>pencapaian kinerja pelayanan</i>): targets, realisations and the ratios that the document prints.</summary>
/// <remarks>In the Paser plan this is Tabel 2.4. Immutable.</remarks>
public sealed class PencapaianPelayanan
{
    private PencapaianPelayanan(string tabel, string judul, IReadOnlyList<TahunAnggaran> tahunRealisasi, IReadOnlyList<PencapaianRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        TahunRealisasi = tahunRealisasi;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The years that have realisations and ratios.</summary>
    public IReadOnlyList<TahunAnggaran> TahunRealisasi { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<PencapaianRow> Rows { get; }

    /// <summary>Reads the table from JSON (<c>docs/formats/tabel-2.4.md</c>).</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>What is wrong, with its place; or the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, PencapaianPelayanan> Read(string json) =>
        DocumentJson.Read(Guard.Against.Null(json), DocumentJson.Default.PencapaianData, Make);

    private static PencapaianPelayanan Make(PencapaianData data) => new(
        DataFault.RequireText(data.Tabel, "$.tabel"),
        DataFault.RequireText(data.Judul, "$.judul"),
        [.. data.TahunRealisasi.Select(year => YearCell.Year(year, "$.tahunRealisasi"))],
        [.. data.Baris.Select((row, i) => PencapaianRow.Make(data, row, FormattableString.Invariant($"$.baris[{i}]")))]);
}
