using System.Globalization;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 3.6: what each arah kebijakan is to reach in each of five phases; rows that a page break cut are joined.</summary>
internal sealed partial class Tabel36
{
    private const string Name = "Tabel 3.6";
    private const int Cells = 6;

    private Tabel36(SourceTable table, IReadOnlyList<(string Nomor, int Tahun)> tahap, IReadOnlyList<string[]> baris)
    {
        Table = table;
        Tahap = tahap;
        Baris = baris;
    }

    public SourceTable Table { get; }

    /// <summary>Number and year of each phase.</summary>
    public IReadOnlyList<(string Nomor, int Tahun)> Tahap { get; }

    /// <summary>The rows: the arah kebijakan, then its phases.</summary>
    public IReadOnlyList<string[]> Baris { get; }

    public static Tabel36 Read(string source)
    {
        var table = SourceTable.Read(Name, source, Cells);
        var header = table.Rows[0];
        List<string[]> baris = [];
        var afterHeader = false;
        foreach (var row in table.Rows)
        {
            if (row.Cells.SequenceEqual(header.Cells))
            {
                afterHeader = baris.Count > 0;
                continue;
            }

            if (afterHeader && IsContinued(row))
            {
                Join(baris[^1], row.Cells);
            }
            else
            {
                baris.Add([.. row.Cells]);
            }

            afterHeader = false;
        }

        return new Tabel36(table, [.. header.Cells.Skip(1).Select(cell => Phase(header, cell))], baris);
    }

    // The first row of a page goes on with the last of the page before when its first cell is empty or in lower case.
    private static bool IsContinued(SourceRow row) => row.Cells[0].Length == 0 || char.IsLower(row.Cells[0][0]);

    private static void Join(string[] above, IReadOnlyList<string> below)
    {
        for (var i = 0; i < above.Length; i++)
        {
            above[i] = below[i].Length == 0 ? above[i] : above[i] + " " + below[i];
        }
    }

    private static (string Nomor, int Tahun) Phase(SourceRow header, string cell)
    {
        var match = PhaseHead().Match(SourceMarks.Strip(cell));
        return match.Success
            ? (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
            : throw header.Fault("the head of a phase must be as 'Tahap I (2026)'", cell);
    }

    [GeneratedRegex(@"^Tahap ([IVX]+) \((\d{4})\)$")]
    private static partial Regex PhaseHead();
}
