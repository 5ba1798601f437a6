using System.Globalization;
using Bkpsdm.Indicators;
using Sylvan.Data.Csv;

namespace Bkpsdm.Samples;

/// <summary>
/// A CSV file with a head. Two forms are read: commas with invariant numbers (81.62), as programs write them, and semicolons
/// with Indonesian numbers (81,62), as a spreadsheet under Indonesian settings writes them.
/// </summary>
internal sealed class CsvTable
{
    private readonly string name;
    private readonly bool indonesian;

    private CsvTable(string name, bool indonesian, IReadOnlyList<string> head, IReadOnlyList<CsvRow> rows)
    {
        this.name = name;
        this.indonesian = indonesian;
        Head = head;
        Rows = rows;
    }

    public IReadOnlyList<string> Head { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Whether the numbers are Indonesian (81,62), as semicolons say.</summary>
    public bool Indonesian => indonesian;

    public static CsvTable Read(string name, string text, Bahasa bahasa, params string[] required)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            RequireColumns(name, [], required, bahasa);
        }

        var firstLine = text.TrimStart('\uFEFF').Split('\n', 2)[0];
        var indonesian = firstLine.Contains(';', StringComparison.Ordinal);
        var delimiter = indonesian ? ';' : ',';
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text.TrimStart('\uFEFF')), new CsvDataReaderOptions { Delimiter = delimiter });
            var head = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetName(i).Trim()).ToArray();
            RequireColumns(name, head, required, bahasa);
            return new CsvTable(name, indonesian, head, [.. ReadRows(reader, head, delimiter, wrong => InputFault.Of(name, wrong, bahasa))]);
        }
        catch (Exception fault) when (fault is CsvFormatException or FormatException or InvalidOperationException)
        {
            throw new InputFault($"{name}: {(bahasa == Bahasa.English ? "not readable as CSV" : "tidak terbaca sebagai CSV")} ({fault.GetType().Name})");
        }
    }

    public decimal? Number(CsvRow row, string column, Bahasa bahasa)
    {
        var text = row[column].Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (indonesian)
        {
            return IndonesianNumber.Parse(text).Match<decimal?>(error => throw InputFault.Of(name, error.WithPlace(column, row.Line), bahasa), value => value);
        }

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw InputFault.Of(name, ReadError.Create("ANGKA_TIDAK_TERBACA", BilingualText.Create(
                "Bukan angka; dalam CSV berkoma tulis titik sebelum desimal, seperti 81.62.",
                "Not a number; in a CSV with commas write a point before the decimals, such as 81.62."), text, column, row.Line), bahasa);
    }

    private static IEnumerable<CsvRow> ReadRows(CsvDataReader reader, string[] head, char delimiter, Func<ReadError, InputFault> fault)
    {
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, Math.Max(head.Length, reader.RowFieldCount)).Select(i => i < reader.RowFieldCount ? reader.GetString(i) : string.Empty).ToArray();
            var line = reader.RowNumber + 1;
            yield return CellCount.Check(cells, head.Length, 0, delimiter, line) is { } wrong
                ? throw fault(wrong)
                : new CsvRow(line, head, cells);
        }
    }

    private static void RequireColumns(string name, string[] head, string[] required, Bahasa bahasa)
    {
        var missing = required.Where(column => !head.Contains(column, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (missing.Length > 0)
        {
            throw InputFault.Of(name, ReadError.Create("KOLOM_TIDAK_ADA", BilingualText.Create(
                $"Kolom {string.Join(", ", missing)} tidak ada; kepala tabel harus memuat {string.Join(", ", required)}.",
                $"The column {string.Join(", ", missing)} is missing; the head must name {string.Join(", ", required)}."), string.Join(",", head), line: 1), bahasa);
        }
    }
}
