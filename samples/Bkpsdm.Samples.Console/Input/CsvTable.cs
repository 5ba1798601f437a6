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
    private const char Comment = '#';

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

        var first = text.Split('\n').FirstOrDefault(row => !row.StartsWith(Comment)) ?? string.Empty;
        var delimiter = first.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var line = 1;
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { Delimiter = delimiter, Comment = Comment, CommentHandler = (Action<string>)(_ => line++) });
            var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            var head = names.Select(column => column.Trim()).ToArray();
            RequireColumns(name, head, required, bahasa);
            var rows = new List<CsvRow>();
            for (line += Lines(names); reader.Read(); line += Lines(rows[^1].Cells))
            {
                rows.Add(Row(reader, head, delimiter, line, wrong => InputFault.Of(name, wrong, bahasa)));
            }

            return new CsvTable(name, delimiter == ';', head, [.. rows.Where(row => !row.IsBlank)]);
        }
        catch (Exception fault) when (fault is CsvFormatException or FormatException or InvalidOperationException)
        {
            throw InputFault.Of(name, ReadError.Create("CSV_TIDAK_TERBACA", BilingualText.Create(
                "Tidak terbaca sebagai CSV mulai baris ini; periksa tanda kutip.",
                "Not readable as CSV from this line on; check the quotes."), line: line), bahasa);
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

    private static CsvRow Row(CsvDataReader reader, string[] head, char delimiter, int line, Func<ReadError, InputFault> fault)
    {
        var cells = Enumerable.Range(0, Math.Max(head.Length, reader.RowFieldCount)).Select(i => i < reader.RowFieldCount ? reader.GetString(i) : string.Empty).ToArray();
        return CellCount.Check(cells, head.Length, 0, delimiter, line) is { } wrong ? throw fault(wrong) : new CsvRow(line, head, cells);
    }

    // A cell within quotes can go over several lines.
    private static int Lines(IEnumerable<string> cells) => 1 + cells.Sum(cell => cell.Count(sign => sign == '\n'));

    private static void RequireColumns(string name, string[] head, string[] required, Bahasa bahasa)
    {
        var missing = required.Where(column => !head.Contains(column, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (missing.Length > 0)
        {
            throw InputFault.Of(name, ReadError.Create("KOLOM_TIDAK_ADA", BilingualText.Create(
                $"Kolom {string.Join(", ", missing)} tidak ada; kepala tabel harus memuat {string.Join(", ", required)}.",
                $"The column {string.Join(", ", missing)} is missing; the head must name {string.Join(", ", required)}."), string.Join(",", head), line: 1), bahasa);
        }

        // Of two columns with one name the second would be left unread.
        var twice = head.Where(column => column.Length > 0).GroupBy(column => column, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw InputFault.Of(name, ReadError.Create("KOLOM_GANDA", BilingualText.Create(
                "Kolom ini tertulis dua kali; hapus atau ganti namanya.", "This column stands twice; delete or rename one."), twice.Key, line: 1), bahasa);
        }
    }
}
