using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One table of staff (<i>jumlah pegawai</i>): numbers of persons by a category, with the printed total of each row.</summary>
public sealed class TabelPegawai
{
    private TabelPegawai(string tabel, string judul, string kategori, IReadOnlyList<KolomPegawai> kolom, IReadOnlyList<PegawaiRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        Kategori = kategori;
        Kolom = kolom;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>By what the rows group (<i>kategori</i>), as printed: <c>Tingkat Pendidikan</c>, <c>Golongan</c>.</summary>
    public string Kategori { get; }

    /// <summary>The columns (<i>kolom</i>) of persons.</summary>
    public IReadOnlyList<KolomPegawai> Kolom { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<PegawaiRow> Rows { get; }

    /// <summary>The sum of the printed totals of the rows; these tables print no total of their own.</summary>
    /// <returns>The number of persons, or why it is unknown.</returns>
    public ValueOrReason<long> JumlahTercetak() => CellCount.Sum(Rows.Select(row => CellCount.Of(row.Jumlah)));

    /// <summary>The sum of the cells of all rows in some columns.</summary>
    /// <param name="kolom">Which columns count, such as those of PNS.</param>
    /// <returns>The number of persons, or why it is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kolom"/> is null.</exception>
    public ValueOrReason<long> Jumlah(Func<KolomPegawai, bool> kolom)
    {
        Guard.Against.Null(kolom);
        return CellCount.Sum(Rows.SelectMany(row => row.Orang.Where((_, i) => kolom(Kolom[i]))).Select(CellCount.Of));
    }

    internal static TabelPegawai Make(TabelPegawaiData data, string path) => new(
        DataFault.RequireText(data.Tabel, path + ".tabel"),
        DataFault.RequireText(data.Judul, path + ".judul"),
        DataFault.RequireText(data.Kategori, path + ".kategori"),
        [.. data.Kolom.Select((column, i) => new KolomPegawai(column.Status, DataFault.RequireText(column.JenisKelamin, FormattableString.Invariant($"{path}.kolom[{i}].jenisKelamin"))))],
        [.. data.Baris.Select((row, i) => PegawaiRow.Make(data, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
