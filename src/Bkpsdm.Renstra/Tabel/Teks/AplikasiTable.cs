using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The applications (<i>aplikasi</i>) with which the agency serves.</summary>
/// <remarks>In the Paser plan these are the ten of section 2.3.3.</remarks>
internal sealed class AplikasiTable() : CellTableConverter(
    new CellShape(
        "$.aplikasi",
        [Text("bagian")],
        [
            Text("butir"),
            Text("nama"),
            Bilingual("kegunaan"),
            TextOrNone("kepanjangan"),
        ]));
