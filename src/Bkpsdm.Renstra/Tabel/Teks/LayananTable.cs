using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The services of the agency (<i>jenis pelayanan</i>), as the document lists them, and the region (<i>wilayah</i>) that it names for one.</summary>
/// <remarks>In the Paser plan these are the 60 services of section 2.3.</remarks>
internal sealed class LayananTable() : CellTableConverter(
    new CellShape(
        "$.layanan",
        [Text("bagian"), Text("judul")],
        [
            Number,
            Text("nama"),
            TextOrNone("wilayah"),
        ]));
