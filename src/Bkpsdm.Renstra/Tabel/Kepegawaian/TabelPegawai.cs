using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One table of staff (<i>jumlah pegawai</i>): numbers of persons by a category, with the printed total of each row.</summary>
internal sealed class TabelPegawai : DocumentTable<PegawaiRow>
{
    [JsonConstructor]
    internal TabelPegawai(string tabel, string judul, string kategori, IReadOnlyList<KolomPegawai> kolom, IReadOnlyList<PegawaiRow> rows)
        : base(tabel, judul, rows)
    {
        Kategori = kategori;
        Kolom = kolom;
    }

    /// <summary>The grouping of the rows (<i>kategori</i>), as printed: <c>Tingkat Pendidikan</c>, <c>Golongan</c>.</summary>
    public string Kategori { get; }

    /// <summary>The columns (<i>kolom</i>) of persons.</summary>
    public IReadOnlyList<KolomPegawai> Kolom { get; }

    /// <summary>The sum of the printed totals of the rows; these tables print no total of their own.</summary>
    /// <returns>The number of persons, or why it is unknown.</returns>
    public ValueOrReason<long> JumlahTercetak() => CellCount.Sum(Rows.Select(row => CellCount.Of(row.Jumlah)));

    /// <summary>The sum of the cells of all rows in some columns.</summary>
    /// <param name="kolom">The test of the columns that count, such as those of PNS.</param>
    /// <returns>The number of persons, or why it is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kolom"/> is null.</exception>
    public ValueOrReason<long> Jumlah(Func<KolomPegawai, bool> kolom)
    {
        Guard.Against.Null(kolom);
        return CellCount.Sum(Rows.SelectMany(row => row.Orang.Where((_, i) => kolom(Kolom[i]))).Select(CellCount.Of));
    }

    private protected override void PlaceHead(string path)
    {
        DataFault.RequireText(Kategori, path + ".kategori");
        foreach (var (column, at) in Elements.Of(Kolom, path + ".kolom"))
        {
            DataFault.RequireText(column.JenisKelamin, at + ".jenisKelamin");
        }
    }

    private protected override void PlaceRow(PegawaiRow row, string path) => row.RequireCells(Kolom.Count, path);
}
