namespace Bkpsdm.Renstra;

/// <summary>One table of goal and objectives (<i>tabel tujuan dan sasaran</i>).</summary>
public sealed class TabelTujuanSasaran
{
    private TabelTujuanSasaran(string tabel, string judul, IReadOnlyList<TujuanSasaranRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<TujuanSasaranRow> Rows { get; }

    internal static TabelTujuanSasaran Make(TabelTujuanSasaranData data, string path)
    {
        DataFault.RequireText(data.Tabel, path + ".tabel");
        DataFault.RequireText(data.Judul, path + ".judul");
        RequireOrder(data, path + ".tahunTarget");
        return new TabelTujuanSasaran(data.Tabel, data.Judul, [.. data.Baris.Select((row, i) => TujuanSasaranRow.Make(data, row, path, i))]);
    }

    // No row of the table has a trajectory otherwise.
    private static void RequireOrder(TabelTujuanSasaranData data, string path)
    {
        IReadOnlyList<int> years = [data.TahunAwal, .. data.TahunTarget];
        if (years.Count == 1 || years.Zip(years.Skip(1), (one, next) => next <= one).Any(back => back))
        {
            throw new DataFault("TAHUN_TIDAK_URUT", "Tahun target harus ada dan berurutan setelah tahun awal.", "There must be target years, in order, after the baseline year.", path);
        }
    }
}
