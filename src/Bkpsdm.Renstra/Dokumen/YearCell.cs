using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The cell of one year in a row.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Cell">The cell.</param>
public readonly record struct YearCell(TahunAnggaran Tahun, DocumentCell Cell)
{
    /// <summary>Pairs the years of a table's head with the cells of a row; both are of one length.</summary>
    internal static IReadOnlyList<YearCell> Pair(IReadOnlyList<TahunAnggaran> years, IReadOnlyList<DocumentCell> cells, string path)
    {
        if (years.Count != cells.Count)
        {
            throw new DataFault(
                "JUMLAH_SEL_TIDAK_COCOK",
                FormattableString.Invariant($"Ada {cells.Count} sel untuk {years.Count} tahun."),
                FormattableString.Invariant($"There are {cells.Count} cells for {years.Count} years."),
                path);
        }

        return [.. years.Select((year, i) => new YearCell(year, cells[i]))];
    }

    internal static TahunAnggaran Year(int year, string path) =>
        TahunAnggaran.Parse(ExactText.Of((long)year)).Match(error => throw new DataFault(error.At(path)), tahun => tahun);

    internal static DocumentCell Find(IReadOnlyList<YearCell> cells, TahunAnggaran tahun) =>
        cells.FirstOrDefault(cell => cell.Tahun == tahun).Cell;
}
