using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>The kinds of columns that a declared table can have, by the place of their cells in the source.</summary>
internal static class KolomTabel
{
    /// <summary>The running number of the row, which the paper need not print.</summary>
    public static Kolom<BarisTabel> Nomor { get; } = Kolom<BarisTabel>.Angka("no", row => row.No);

    /// <summary>The running number that the first cell prints.</summary>
    public static Kolom<BarisTabel> NomorTercetak { get; } = Kolom<BarisTabel>.Angka("no", row =>
        row.Sumber.Number(0) == row.No ? row.No : throw row.Sumber.Fault($"the row must be number {row.No}", row[0]));

    /// <summary>Name and title of a table, its first fields.</summary>
    public static IReadOnlyList<Kolom<SourceTable>> NamaJudul { get; } =
    [
        Kolom<SourceTable>.Teks("tabel", table => table.Name),
        Kolom<SourceTable>.Teks("judul", table => table.Title.Length > 0 ? table.Title : throw new TranscriptionException(table.Name, "the title is missing", "")),
    ];

    public static Kolom<BarisTabel> Teks(string nama, int sel) => Kolom<BarisTabel>.Teks(nama, row => row[sel]);

    /// <summary>Texts that stand side by side.</summary>
    public static IEnumerable<Kolom<BarisTabel>> Teks(int sel, params string[] nama) => nama.Select((satu, index) => Teks(satu, sel + index));

    public static Kolom<BarisTabel> Teks(string nama, Func<BarisTabel, string?> isi) => Kolom<BarisTabel>.Teks(nama, isi);

    /// <summary>A text whose empty cell says that there is none.</summary>
    public static Kolom<BarisTabel> TeksAtauTiada(string nama, int sel) => Kolom<BarisTabel>.Teks(nama, row => row[sel].Length == 0 ? null : row[sel]);

    public static Kolom<BarisTabel> Sel(string nama, Range sel) => Kolom<BarisTabel>.Sel(nama, row => row.Sumber.Cells.Take(sel));

    /// <summary>What we add, one value a row.</summary>
    public static Kolom<BarisTabel> PerBaris(string nama, params string[] nilai) => Kolom<BarisTabel>.Teks(nama, row => nilai[row.No - 1]);

    public static Kolom<BarisTabel> Salin(string nama, Func<BarisTabel, JsonElement?> isi) => Kolom<BarisTabel>.Salin(nama, isi);

    /// <summary>A field that no row of the table fills.</summary>
    public static Kolom<BarisTabel> Tiada(string nama) => Kolom<BarisTabel>.Teks(nama, _ => null);

    /// <summary>A text for the whole table.</summary>
    public static Kolom<SourceTable> Tetap(string nama, string isi) => Kolom<SourceTable>.Teks(nama, _ => isi);

    /// <summary>A cell of the head.</summary>
    public static Kolom<SourceTable> Kepala(string nama, int baris, int sel) => Kolom<SourceTable>.Teks(nama, table => table.Head[baris].Cells[sel]);

    /// <summary>The year of a column, from the second line of the head.</summary>
    public static Kolom<SourceTable> Tahun(string nama, int sel) => Kolom<SourceTable>.Angka(nama, table => table.Head[1].Year(sel));

    /// <summary>The years of columns, from the second line of the head; other columns can have to bear the same.</summary>
    public static Kolom<SourceTable> Tahun(string nama, Range sel, Range? sama = null) => Kolom<SourceTable>.Tahun(nama, table =>
        table.Years(sel).SequenceEqual(table.Years(sama ?? sel))
            ? table.Years(sel)
            : throw table.Head[1].Fault($"{nama} must be the same years in both groups of columns", string.Join(' ', table.Head[1].Cells)));
}
