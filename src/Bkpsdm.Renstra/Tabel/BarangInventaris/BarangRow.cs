using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One kind of goods of the agency and the condition of its pieces.</summary>
public sealed class BarangRow
{
    /// <summary>The category of furniture.</summary>
    internal const string Mebel = "mebel";

    /// <summary>The category of other equipment and machines.</summary>
    internal const string PeralatanMesin = "peralatanMesin";

    private BarangRow(TableReference reference, BarangRowData data)
    {
        Reference = reference;
        Kode = data.Kode;
        Nama = data.Nama;
        Kategori = data.Kategori;
        Baik = data.Baik;
        RusakRingan = data.RusakRingan;
        RusakBerat = data.RusakBerat;
        Jumlah = data.Jumlah;
        Keterangan = data.Keterangan;
    }

    /// <summary>Table and row.</summary>
    public TableReference Reference { get; }

    /// <summary>The code of goods (<i>kode barang</i>) as printed; the table uses one code twice, stars, and leading zeros in one row.</summary>
    public string Kode { get; }

    /// <summary>The name as printed.</summary>
    public string Nama { get; }

    /// <summary>
    /// The category (<i>kategori</i>): <c>mebel</c> (furniture) or <c>peralatanMesin</c> (other equipment and machines). The document
    /// has none; this one is inferred from code and name. By the statutory codes all of it is equipment and machines (1.3.2), while
    /// the plan buys furniture and equipment under two sub kegiatan; see <see cref="BarangInventaris.Kondisi(Func{BarangRow, bool})"/>.
    /// </summary>
    public string Kategori { get; }

    /// <summary>Pieces in good condition (<i>baik</i>).</summary>
    public DocumentCell Baik { get; }

    /// <summary>Pieces lightly damaged (<i>rusak ringan</i>).</summary>
    public DocumentCell RusakRingan { get; }

    /// <summary>Pieces heavily damaged (<i>rusak berat</i>).</summary>
    public DocumentCell RusakBerat { get; }

    /// <summary>The printed number of pieces (<i>jumlah barang</i>).</summary>
    public DocumentCell Jumlah { get; }

    /// <summary>The note (<i>keterangan</i>); empty in every row of the Paser plan.</summary>
    public string Keterangan { get; }

    /// <summary>The condition of the pieces, counted; an empty cell counts none.</summary>
    /// <returns>The counts, or why they are unknown.</returns>
    public ValueOrReason<KondisiBarang> Kondisi() => KondisiBarang.Of([this]);

    internal static BarangRow Make(BarangData table, BarangRowData row, string path)
    {
        DataFault.RequireText(row.Kode, path + ".kode");
        DataFault.RequireText(row.Nama, path + ".nama");
        return row.Kategori is Mebel or PeralatanMesin
            ? new BarangRow(RowNumber.Reference(table.Tabel, row.No, path + ".no"), row)
            : throw new DataFault("KATA_TIDAK_DIKENAL", "Kategori tidak dikenal; yang dikenal: mebel, peralatanMesin.", "Unknown category; the known ones are mebel, peralatanMesin.", path + ".kategori", row.Kategori);
    }
}
