namespace Bkpsdm.Samples;

/// <summary>One row of a CSV file with its line, counted from 1.</summary>
internal sealed class CsvRow(int line, IReadOnlyList<string> head, IReadOnlyList<string> cells)
{
    public int Line { get; } = line;

    public IReadOnlyList<string> Cells => cells;

    public bool IsBlank => cells.All(string.IsNullOrWhiteSpace);

    public string this[string column]
    {
        get
        {
            for (var i = 0; i < head.Count; i++)
            {
                if (string.Equals(head[i], column, StringComparison.OrdinalIgnoreCase))
                {
                    return cells[i];
                }
            }

            return string.Empty;
        }
    }
}
