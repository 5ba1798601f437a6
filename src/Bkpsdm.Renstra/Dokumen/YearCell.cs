using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The cell of one year in a row.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Cell">The cell.</param>
public readonly record struct YearCell(TahunAnggaran Tahun, DocumentCell Cell)
{
    // A year far ahead is a slip of a digit: it would stand as a column in every table that is made of the plan.
    private const int LastYear = 2199;

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
        TahunAnggaran.Parse(ExactText.Of((long)year)).Match(
            error => throw new DataFault(error.WithPlace(path)),
            tahun => tahun.Year <= LastYear ? tahun : throw new DataFault(
                "TAHUN_DI_LUAR_BATAS",
                FormattableString.Invariant($"Tahun sesudah {LastYear} bukan tahun rencana; periksa angkanya."),
                FormattableString.Invariant($"A year after {LastYear} is no year of a plan; check its digits."),
                path,
                tahun.ToString()));

    internal static DocumentCell Find(IReadOnlyList<YearCell> cells, TahunAnggaran tahun) =>
        cells.FirstOrDefault(cell => cell.Tahun == tahun).Cell;
}
