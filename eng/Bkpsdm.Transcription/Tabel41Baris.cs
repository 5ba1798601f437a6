namespace Bkpsdm.Transcription;

/// <summary>A printed row of Tabel 4.1, its cells placed in their columns.</summary>
internal sealed class Tabel41Baris
{
    private readonly Tabel41Sel[] cells;

    public Tabel41Baris(int nomor, IEnumerable<string?> cells)
    {
        Nomor = nomor;
        this.cells = [.. cells.Select(cell => new Tabel41Sel(cell))];
    }

    /// <summary>The row counted from 1 over the whole table, page headers left out.</summary>
    public int Nomor { get; }

    public Tabel41Sel this[string kolom]
    {
        get => cells[Tabel41Kolom.Nomor(kolom)];
        set => cells[Tabel41Kolom.Nomor(kolom)] = value;
    }

    public bool Has(string kolom) => !string.IsNullOrEmpty(this[kolom].Dipakai);

    /// <summary>True when the row bears rupiah.</summary>
    public bool HasPagu => Tabel41Kolom.Rupiah.Any(Has);
}
