using Bkpsdm.Indicators;

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

    /// <summary>The number of the table as the document prints it; empty in a plan without this table.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The years that have realisations and ratios.</summary>
    public IReadOnlyList<TahunAnggaran> TahunRealisasi { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<PencapaianRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static PencapaianPelayanan Empty { get; } = new(string.Empty, string.Empty, [], []);

    internal static PencapaianPelayanan Make(PencapaianData data, string path) => new(
        DataFault.RequireText(data.Tabel, path + ".tabel"),
        DataFault.RequireText(data.Judul, path + ".judul"),
        [.. data.TahunRealisasi.Select(year => YearCell.Year(year, path + ".tahunRealisasi"))],
        [.. data.Baris.Select((row, i) => PencapaianRow.Make(data, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
