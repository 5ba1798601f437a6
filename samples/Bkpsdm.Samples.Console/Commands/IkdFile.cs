using System.Text;
using Bkpsdm.Asn;
using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>A file of ASN records, read as a stream each time that its records are asked for, so that memory does not grow with it.</summary>
internal sealed class IkdFile
{
    private const int ReportEvery = 1024;

    // An identity number has 16 or 18 digits; a key that could be one is not repeated.
    private const int DigitsOfAKey = 14;

    private readonly string name;
    private readonly bool json;
    private readonly Bahasa bahasa;
    private readonly Func<Stream> open;
    private string? kunci;

    private IkdFile(string name, bool json, Bahasa bahasa, Func<Stream> open, long length)
    {
        this.name = name;
        this.json = json;
        this.bahasa = bahasa;
        this.open = open;
        Length = length;
    }

    public long Length { get; }

    /// <summary>Lines that were read, without the head and blank ones.</summary>
    public long Baris { get; private set; }

    public long Dihitung { get; private set; }

    /// <summary>Lines that cannot be used.</summary>
    public IkdFaults Unusable { get; private set; } = new();

    /// <summary>Fields that could not be read in lines that count.</summary>
    public IkdFaults Fields { get; private set; } = new();

    private int Line { get; set; }

    // The head is not repeated: in a file without one it is the first person.
    private string Place => json ? "$[0]" : bahasa == Bahasa.English ? "head" : "kepala tabel";

    public static IkdFile Of(Arguments arguments)
    {
        if (arguments.File is not { } path)
        {
            var sample = Encoding.UTF8.GetBytes(IkdSample.Csv());
            return new IkdFile("contoh", false, arguments.Bahasa, () => new MemoryStream(sample), sample.Length);
        }

        try
        {
            using var stream = File.OpenRead(path);
            return new IkdFile(path, InputText.IsJson(path), arguments.Bahasa, () => File.OpenRead(path), stream.Length);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputFault($"{path}: berkas tidak dapat dibaca / the file cannot be read ({fault.GetType().Name})");
        }
    }

    /// <summary>The records that can be counted, as they are read; the counts of lines are complete at the end.</summary>
    public IEnumerable<AsnRecord> Records(Action<long> report)
    {
        (Baris, Dihitung, Unusable, Fields) = (0, 0, new IkdFaults(), new IkdFaults());
        using var stream = open();
        foreach (var (row, reader, key) in Rows(stream))
        {
            if (++Baris % ReportEvery == 0)
            {
                report(stream.Position);
            }

            if (row.Unusable is { } error)
            {
                Unusable.Add(error);
                continue;
            }

            yield return Record(row, reader, key);
        }
    }

    /// <summary>The key of the record that was read last: keys are asked for record by record, while the file is read.</summary>
    public IkdKey KeyOf(AsnRecord record) => new(Line, kunci, record.IdUnor ?? string.Empty, JenisOf(record));

    public static string JenisOf(AsnRecord record) => record.Jenis is { } jenis ? AsnNames.JenisKepegawaian.Of(jenis).Indonesia : string.Empty;

    public InputFault Fault(ReadError error) => InputFault.Of(name, error, bahasa);

    private AsnRecord Record(TextRow row, AsnRecordReader reader, int key)
    {
        var reading = reader.Read(row.Cells, row.Line);
        foreach (var error in row.Faults.Where(error => error.Path is not null && AsnRecordReader.Columns.Contains(error.Path)).Concat(reading.Errors))
        {
            Fields.Add(error);
        }

        Dihitung++;
        Line = row.Line;
        kunci = key >= 0 && key < row.Cells.Count ? KeyText(row.Cells[key]) : null;
        return reading.Record;
    }

    private static string? KeyText(string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Count(char.IsAsciiDigit) > DigitsOfAKey ? null : text.Trim();

    private IEnumerable<(TextRow Row, AsnRecordReader Reader, int Key)> Rows(Stream stream)
    {
        RefuseArchive(stream);
        if (json)
        {
            var rows = new JsonStream(stream, Fault);
            var reader = Reader(rows.Head, rows.IsEmpty, out var key);
            return rows.Rows().Select(row => (row, reader, key));
        }
        else
        {
            var rows = new CsvStream(new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true));
            var reader = Reader(rows.Head, rows.IsEmpty, out var key);
            var wanted = Enumerable.Range(0, rows.Head.Count).Select(i => i == key || reader.HasColumn(i)).ToArray();
            rows.Wanted = column => column < wanted.Length && wanted[column];
            return rows.Rows().Select(row => (row, reader, key));
        }
    }

    private AsnRecordReader Reader(IReadOnlyList<string> head, bool isEmpty, out int key)
    {
        if (isEmpty || (json && head.Count == 0))
        {
            throw Fault(ReadError.Create("BERKAS_KOSONG", BilingualText.Create("Berkas tidak memuat rekaman.", "The file holds no record."), line: 1));
        }

        if (!json && head.Count < 2)
        {
            throw Fault(ReadError.Create("PEMISAH_TIDAK_DIKENAL", BilingualText.Create(
                "Kepala tabel hanya satu kolom; pemisah yang dikenal: koma, titik koma, tab, dan |.",
                "The head is one column; the known delimiters are comma, semicolon, tab and |."), path: Place, line: 1));
        }

        var keys = Enumerable.Range(0, head.Count).Where(i => string.Equals(head[i], "kunci", StringComparison.OrdinalIgnoreCase)).ToArray();
        key = keys.Length switch
        {
            0 => -1,
            1 => keys[0],
            _ => throw Fault(ReadError.Create("KOLOM_GANDA", BilingualText.Create("Kolom ini tertulis dua kali.", "This column stands twice."), path: $"{Place} kunci", line: 1)),
        };
        return AsnRecordReader.ForColumns(head).Match(error => throw Fault(error.WithPlace(error.Path is null ? Place : $"{Place} {error.Path}", 1)), reader => reader);
    }

    private void RefuseArchive(Stream stream)
    {
        if (stream.ReadByte() == 'P' && stream.ReadByte() == 'K' && stream.ReadByte() == 3)
        {
            throw Fault(ReadError.Create("BUKAN_TEKS", BilingualText.Create("Ini berkas lembar kerja atau arsip; simpan sebagai CSV.", "This is a spreadsheet or an archive; save it as CSV.")));
        }

        stream.Position = 0;
    }
}
