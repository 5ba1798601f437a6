using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The goods of the agency and their condition (<i>barang inventaris</i>).</summary>
/// <remarks>In the Paser plan this is Tabel 2.3: 112 kinds of goods. The category is inferred from code and name; by the statutory codes all of it is equipment and machines (1.3.2).</remarks>
internal sealed class BarangTable() : CellTableConverter(
    new CellShape(
        "$.barang",
        CellShape.NumberAndTitle,
        [
            Number,
            Text("kode"),
            Text("nama"),
            Word("kategori", "mebel", "peralatanMesin"),
            Cell("baik"),
            Cell("rusakRingan"),
            Cell("rusakBerat"),
            Cell("jumlah"),
            AnyText("keterangan"),
        ]));
