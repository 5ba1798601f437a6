using Bkpsdm.Indicators;

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

    /// <summary>The number of the table as the document prints it; empty in a plan without this table.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<PenetapanRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static PenetapanIndikator Empty { get; } = new(string.Empty, string.Empty, []);

    internal static PenetapanIndikator Make(PenetapanData data, string path) => new(
        DataFault.RequireText(data.Tabel, path + ".tabel"),
        DataFault.RequireText(data.Judul, path + ".judul"),
        [.. data.Baris.Select((row, i) => PenetapanRow.Make(data, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
