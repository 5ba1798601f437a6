namespace Bkpsdm.Transcription;

/// <summary>A node of Tabel 4.1 with the rows that belong to it.</summary>
internal sealed record Tabel41Simpul(string Id, string Jenjang, string? Kode, string? Induk, Tabel41Sel Nama)
{
    /// <summary>The outcomes or outputs, each with the row where it begins.</summary>
    public List<(int Baris, Tabel41Sel Teks)> Pernyataan { get; } = [];

    /// <summary>The indicator rows, each with the number of its statement from 1, or 0.</summary>
    public List<(Tabel41Baris Baris, int Pernyataan)> Indikator { get; } = [];

    public Tabel41Baris? Pagu => Indikator.Select(row => row.Baris).SingleOrDefault(row => row.HasPagu);
}
