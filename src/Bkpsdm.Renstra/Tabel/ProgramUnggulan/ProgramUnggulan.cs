using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The priority programs of the head of the regency (<i>program unggulan</i>) that the agency supports, or that there are none.</summary>
/// <remarks>In the Paser plan this is Tabel 4.6 (PASER TUNTAS), which says <c>Tidak Ada</c>: a fact, and no missing value. Immutable.</remarks>
public sealed class ProgramUnggulan
{
    private ProgramUnggulan(string judul, IReadOnlyList<TahunAnggaran> tahunTarget, DocumentCell pernyataan, TabelKeselarasan<ProgramUnggulanRow> table)
    {
        Tabel = table.Tabel;
        Judul = judul;
        TahunTarget = tahunTarget;
        Pernyataan = pernyataan;
        Rows = table.Rows;
    }

    /// <summary>The number of the table as the document prints it; empty in a plan without this table.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The years that have a column of targets.</summary>
    public IReadOnlyList<TahunAnggaran> TahunTarget { get; }

    /// <summary>What the table says instead of rows (<i>pernyataan</i>), such as <c>Tidak Ada</c>; lost where it says nothing.</summary>
    public DocumentCell Pernyataan { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<ProgramUnggulanRow> Rows { get; }

    /// <summary>True where the document states that there are none; false in a plan without this table.</summary>
    public bool DinyatakanTidakAda => Rows.Count == 0 && string.Equals(Pernyataan.Used?.Trim(), "Tidak Ada", StringComparison.OrdinalIgnoreCase);

    /// <summary>The table of a plan that has none: no rows and no statement.</summary>
    internal static ProgramUnggulan Empty { get; } = new(string.Empty, [], default, TabelKeselarasan<ProgramUnggulanRow>.Empty);

    internal static ProgramUnggulan Make(ProgramUnggulanData data, string path) => new(
        data.Judul,
        [.. data.TahunTarget.Select(year => YearCell.Year(year, path + ".tahunTarget"))],
        data.Pernyataan,
        TabelKeselarasan<ProgramUnggulanRow>.Make(
            new TabelKeselarasanData<ProgramUnggulanRowData>(data.Tabel, data.Judul, data.Baris),
            JenisKeselarasan.ProgramUnggulan,
            (row, kaitan, at) => new ProgramUnggulanRow(row, kaitan, YearCell.Pair(data.TahunTarget, row.Target, at + ".target")),
            path));
}
