using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The numbered lists of programs, kegiatan and sub kegiatan beside the tree of the plan (<i>daftar program, kegiatan dan sub kegiatan</i>).</summary>
/// <remarks>In the Paser plan these are the lists A, B and C of section 4.1. They differ from Tabel 4.1, and stay as they are. A row names its list, such as <c>4.1.C</c>, and the node of the tree with its name; two entries may name one node.</remarks>
internal sealed class DaftarRencanaTable() : CellTableConverter(
    new CellShape(
        "$.daftarRencana",
        [],
        [
            Text("daftar"),
            Number,
            Word("jenjang", "program", "kegiatan", "subkegiatan"),
            Text("nama"),
            TextOrNone("idSimpul"),
        ],
        TableColumn: "daftar"));
