namespace Bkpsdm.Samples;

/// <summary>One row of a file, CSV or JSON, by name of the column; the place is a line for CSV and the number of the object for JSON.</summary>
internal sealed record IpAsnCells(int Place, Func<string, string> Text, Func<string, decimal?> Number)
{
    /// <summary>The rows of a file.</summary>
    public static IReadOnlyList<IpAsnCells> Read(string file, string text, Indicators.Bahasa bahasa, params string[] required)
    {
        if (InputText.IsJson(file))
        {
            return [.. InputJson.Objects(file, text, bahasa).Select((row, i) => new IpAsnCells(i + 1, row.Text, row.Number))];
        }

        var table = CsvTable.Read(file, text, bahasa, required);
        return [.. table.Rows.Select(row => new IpAsnCells(row.Line, column => row[column], column => table.Number(row, column, bahasa)))];
    }
}
