using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.DataQuality;

/// <summary>Reader of rows of text, such as those of an export, into records of the IKD (<i>pembaca rekaman ASN</i>).</summary>
/// <remarks>
/// <para>
/// Columns have the names of the properties of <see cref="AsnRecord"/>, beginning with a small letter. Capitals, blanks and
/// underscores do not matter. All columns but <c>bup</c> are needed: without its column a rule would find no wrong value and score
/// 100. An unknown column is not read.
/// </para>
/// <para>
/// Words are read in the spellings of <c>Bkpsdm.Asn</c>, dates as <c>yyyy-MM-dd</c>, <c>dd-MM-yyyy</c>, <c>dd/MM/yyyy</c> or
/// <c>yyyyMMdd</c>, yes and no as <c>ya</c>, <c>tidak</c>, <c>true</c>, <c>false</c>, <c>1</c>, <c>0</c> and the like, a grade as a
/// code or as <see cref="Asn.Golongan"/> reads it. Blanks around a value are dropped, in identity numbers also those within. An
/// identity number of any length is kept, since the rules judge it. An unreadable value is null and reported.
/// </para>
/// <para>The host splits a file into rows. Immutable and safe for use from several threads.</para>
/// </remarks>
/// <example><code>
/// var reader = AsnRecordReader.ForColumns(head).Match(error => throw new FormatException(error.ToString()), known => known);
/// foreach (var (cells, line) in rows)
/// {
///     var reading = reader.Read(cells, line);
///     errors.AddRange(reading.Errors);
///     yield return reading.Record;
/// }
/// </code></example>
public sealed class AsnRecordReader
{
    private readonly (AsnColumn Column, int At)[] columns;
    private readonly int width;

    private AsnRecordReader((AsnColumn Column, int At)[] columns, int width)
    {
        this.columns = columns;
        this.width = width;
    }

    /// <summary>Names of the known columns, in the order of <see cref="AsnRecord"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } = Array.AsReadOnly(Array.ConvertAll(AsnColumns.All, column => column.Name));

    /// <summary>Makes a reader for rows with these columns.</summary>
    /// <param name="head">The names of the columns, in the order of the cells.</param>
    /// <returns>The reader, or one error that names all missing columns (<c>KOLOM_TIDAK_ADA</c>) or a column that stands twice (<c>KOLOM_GANDA</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="head"/> is null.</exception>
    public static OneOf<ReadError, AsnRecordReader> ForColumns(IReadOnlyList<string> head)
    {
        var keys = Guard.Against.Null(head).Select(Key).ToList();
        var missing = AsnColumns.All.Where(column => column.Needed && !keys.Contains(Key(column.Name))).Select(column => column.Name).ToArray();
        if (missing.Length > 0)
        {
            return Missing(missing);
        }

        var twice = AsnColumns.All.FirstOrDefault(column => keys.Count(key => key == Key(column.Name)) > 1);
        return twice is null
            ? new AsnRecordReader([.. AsnColumns.All.Select(column => (column, keys.IndexOf(Key(column.Name)))).Where(pair => pair.Item2 >= 0)], keys.Count)
            : ReadError.Create("KOLOM_GANDA", BilingualText.Create("Kolom ini tertulis dua kali.", "This column stands twice."), path: twice.Name);
    }

    /// <summary>Tests for a column of the head that is read.</summary>
    /// <param name="position">Position of the column, from 0.</param>
    /// <returns>True for such a column. Cells of other columns may be null.</returns>
    public bool HasColumn(int position) => Array.Exists(columns, column => column.At == position);

    /// <summary>Reads one row.</summary>
    /// <param name="cells">Cells in the order of the head. A null, blank or missing cell is an unknown value.</param>
    /// <param name="line">Line of the row in its file, from 1. Errors repeat it.</param>
    /// <returns>
    /// The record and its unreadable fields. Of a row with more cells than the head nothing is taken, because its cells may be shifted:
    /// its record is empty and the error is <c>JUMLAH_KOLOM_SALAH</c>. Blank cells at the end are no surplus.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="cells"/> is null, or <paramref name="line"/> is below 1.</exception>
    public AsnRecordReading Read(IReadOnlyList<string?> cells, int line)
    {
        Guard.Against.Null(cells);
        Guard.Against.LessThanOne(line);
        for (var i = width; i < cells.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(cells[i]))
            {
                return new AsnRecordReading(new AsnRecord(), [Surplus(cells.Count, line)]);
            }
        }

        var record = new AsnRecord();
        List<ReadError>? errors = null;
        foreach (var (column, at) in columns)
        {
            var text = at < cells.Count ? cells[at]?.Trim() : null;
            if (!string.IsNullOrEmpty(text) && column.Read(record, text!) is { } error)
            {
                (errors ??= []).Add(error.WithPlace(column.Name, line));
            }
        }

        return new AsnRecordReading(record, errors ?? (IReadOnlyList<ReadError>)[]);
    }

    private ReadError Surplus(int count, int line) => ReadError.Create(
        "JUMLAH_KOLOM_SALAH",
        BilingualText.Create(
            FormattableString.Invariant($"Baris memuat {count} sel, sedangkan kepalanya {width} kolom; beri tanda petik pada sel yang memuat pemisah."),
            FormattableString.Invariant($"The row has {count} cells, the head {width} columns; put a cell that holds the separator in quotes.")),
        line: line);

    private static string Key(string name) => new([.. name.Where(character => char.IsLetterOrDigit(character)).Select(char.ToUpperInvariant)]);

    private static ReadError Missing(string[] names)
    {
        var list = string.Join(", ", names);
        return ReadError.Create("KOLOM_TIDAK_ADA", BilingualText.Create(
            $"Kolom tidak ada: {list}. Bila datanya memang tidak ada, tulis kolom itu dan biarkan kosong.",
            $"Missing columns: {list}. Where there are no such data, write the column and leave it blank."));
    }
}
