namespace Bkpsdm.Renstra;

/// <summary>Rows of a table in a few words: those that follow each other as one range.</summary>
internal static class RowRanges
{
    /// <summary>Such as <c>8–10, 29</c>.</summary>
    public static string Text(IEnumerable<int> rows)
    {
        List<(int First, int Last)> ranges = [];
        foreach (var row in rows.Distinct().OrderBy(row => row))
        {
            if (ranges.Count > 0 && ranges[ranges.Count - 1].Last == row - 1)
            {
                ranges[ranges.Count - 1] = (ranges[ranges.Count - 1].First, row);
            }
            else
            {
                ranges.Add((row, row));
            }
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last
            ? FormattableString.Invariant($"{range.First}")
            : FormattableString.Invariant($"{range.First}–{range.Last}")));
    }
}
