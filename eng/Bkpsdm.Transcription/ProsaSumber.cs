using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>
/// The lines of the prose that hold a quoted number, under the heads and the names of tables and charts that stand over them. The
/// place of a statement, as "2.2.1 Sumber Daya Aparatur, sesudah Grafik 2.1", is proven by these.
/// </summary>
internal sealed partial class ProsaSumber
{
    private const int Cells = 3;
    private const int Teks = 2;

    // The list of section 2.3 is named by its last service.
    private const string DaftarLayanan = "daftar layanan";
    private const string LayananAkhir = "60. ";

    private readonly List<string> lines;

    private ProsaSumber(List<string> lines) => this.lines = lines;

    public static ProsaSumber Read(string name, string source)
    {
        var rows = SourceTable.Read(name, source, [Cells]).Rows;
        for (var index = 1; index < rows.Count; index++)
        {
            if (Position(rows[index]).CompareTo(Position(rows[index - 1])) <= 0)
            {
                throw rows[index].Fault("lines must stand in the order of the document", string.Join('.', rows[index].Cells.Take(Teks)));
            }
        }

        return new([.. rows.Select(row => row.Cells[Teks])]);
    }

    /// <summary>Refuses a quote that does not stand in exactly one line of its place.</summary>
    public void Prove(string statement, string tempat, string kutipan)
    {
        var place = Tempat().Match(tempat);
        var found = Enumerable.Range(0, lines.Count).Count(index => lines[index].Contains(kutipan, StringComparison.Ordinal) && Stands(index, place));
        if (found != 1)
        {
            throw new TranscriptionException(statement, $"the quote must stand once in the source, at '{tempat}', not {found} times", kutipan);
        }
    }

    private static (int Part, int Line) Position(SourceRow row) => (row.Number(0), row.Number(1));

    private bool Stands(int line, Match place)
    {
        var section = lines.FindLastIndex(line, text => Bagian().IsMatch(text));
        if (section < 0 || Nomor(lines[section]) != place.Groups["nomor"].Value || !lines[section].Contains(place.Groups["nama"].Value, StringComparison.Ordinal))
        {
            return false;
        }

        List<string> above = [.. lines[(section + 1)..(line + 1)].Where(text => Kepala().IsMatch(text))];
        var next = lines.Skip(line + 1).FirstOrDefault(text => Judul().IsMatch(text)) ?? "";
        return place.Groups["di"].Value.Split(' ', 2) switch
        {
            [""] => true,
            ["pembuka"] => above.Count == 0,
            ["sebelum", var judul] => above.Count == 0 && IsJudul(next, judul),
            ["sesudah", DaftarLayanan] => above is [.., var last] && last.StartsWith(LayananAkhir, StringComparison.Ordinal),
            ["sesudah", var judul] => above is [.., var last] && IsJudul(last, judul),
            ["butir", var huruf] => above is [.., var last] && last.StartsWith($"- {huruf}. ", StringComparison.Ordinal),
            _ => IsUnder(above, place.Groups["di"].Value.Split(", ")),
        };
    }

    // A head and, below it, the last head over the line.
    private static bool IsUnder(List<string> above, string[] heads) =>
        heads is [var outer, var inner]
        && above is [.., var last] && Names(last, inner)
        && above.FindLast(text => text[0] == '#') is { } head && Names(head, outer);

    // The scan cuts one head by a letter, so that the place may say more than the line.
    private static bool Names(string head, string words)
    {
        var plain = head.Trim('#', '*', '-', ' ', '✓', '❖', '➤');
        return plain.Contains(words, StringComparison.Ordinal) || words.Contains(plain, StringComparison.Ordinal);
    }

    private static bool IsJudul(string text, string judul) => text.Trim('*', '.') == judul;

    private static string Nomor(string section) => Bagian().Match(section).Groups["nomor"].Value.Replace(" ", string.Empty, StringComparison.Ordinal).TrimEnd('.');

    [GeneratedRegex(@"^(?<nomor>[\d.]+) (?<nama>.+?)(?:, (?<di>pembuka|(?:sebelum|sesudah|butir) .+|(?:Interpretasi Indikator Kinerja|Permasalahan Pendanaan), .+))?$")]
    private static partial Regex Tempat();

    [GeneratedRegex(@"^#+ \**(?<nomor>\d\.[\d. ]+)")]
    private static partial Regex Bagian();

    [GeneratedRegex(@"^\*\*(?:Tabel|Grafik) [\d.]+\*\*$")]
    private static partial Regex Judul();

    [GeneratedRegex(@"^(?:\*\*(?:Tabel|Grafik) |#+ |- |\d+\. )")]
    private static partial Regex Kepala();
}
