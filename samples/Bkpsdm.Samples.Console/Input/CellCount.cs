using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>
/// The one check of all CSV readers: a row has no cell outside the head. Such a cell would be cut off; mostly it is the
/// decimals of a number whose comma was read as the end of a cell.
/// </summary>
internal static class CellCount
{
    /// <summary>Refuses a row that has more cells than the head, or fewer than <paramref name="least"/>; blank cells at its end are none.</summary>
    public static ReadError? Check(IReadOnlyList<string?> cells, int head, int least, char delimiter, int line)
    {
        var count = cells.Count;
        while (count > head && string.IsNullOrWhiteSpace(cells[count - 1] ?? "unread"))
        {
            count--;
        }

        return count > head || count < least ? Wrong(count, head, delimiter, line) : null;
    }

    private static ReadError Wrong(int count, int head, char delimiter, int line)
    {
        var sign = delimiter == '\t' ? "tab" : $"'{delimiter}'";
        var (comma, komma) = count > head && delimiter == ','
            ? ("; write decimals with a point (37.5), or use semicolons between the cells", "; tulis desimal dengan titik (37.5), atau pisahkan sel dengan titik koma")
            : (string.Empty, string.Empty);
        return ReadError.Create("JUMLAH_KOLOM_SALAH", BilingualText.Create(
            $"{count} kolom, kepala tabel {head}; periksa tanda kutip dan pemisah (baris pertama memakai {sign}){komma}.",
            $"{count} columns, the head has {head}; check quotes and delimiter (the first line uses {sign}){comma}."), line: line);
    }
}
