using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>The table that sets the main and key indicators (<i>penetapan indikator kinerja utama</i> and <i>kunci</i>) with their yearly targets.</summary>
/// <remarks>In the Paser plan this is Tabel 4.3. Immutable.</remarks>
public sealed class PenetapanIndikator
{
    private PenetapanIndikator(string tabel, string judul, IReadOnlyList<PenetapanRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<PenetapanRow> Rows { get; }

    /// <summary>Reads the table from JSON (<c>docs/formats/tabel-4.3.md</c>).</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>What is wrong, with its place; or the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, PenetapanIndikator> Read(string json) =>
        DocumentJson.Read(Guard.Against.Null(json), DocumentJson.Default.PenetapanData, Make);

    private static PenetapanIndikator Make(PenetapanData data) => new(
        DataFault.RequireText(data.Tabel, "$.tabel"),
        DataFault.RequireText(data.Judul, "$.judul"),
        [.. data.Baris.Select((row, i) => PenetapanRow.Make(data, row, FormattableString.Invariant($"$.baris[{i}]")))]);
}
