using System.Globalization;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 3.6: what each arah kebijakan is to reach in each of five phases.</summary>
internal static partial class Tabel36
{
    private static readonly Deklarasi Table = new("Tabel 3.6", "tabel-3.6", 6)
    {
        Kepala = ["Arah Kebijakan\t"],
        Baris = 10,
        Bersambung = line => line.Cells[0].Length == 0 || char.IsLower(line.Cells[0][0]),
    };

    /// <summary>The rows: the arah kebijakan, then its phases.</summary>
    public static SourceTable Read(Bahan bahan) => Table.Read(bahan);

    /// <summary>Number and year of each phase.</summary>
    public static IEnumerable<(string Nomor, int Tahun)> Tahap(SourceTable table) => table.Head[0].Cells.Skip(1).Select(cell => PhaseHead().Match(cell) is { Success: true } match
        ? (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
        : throw table.Head[0].Fault("the head of a phase must be as 'Tahap I (2026)'", cell));

    [GeneratedRegex(@"^Tahap ([IVX]+) \((\d{4})\)$")]
    private static partial Regex PhaseHead();
}
