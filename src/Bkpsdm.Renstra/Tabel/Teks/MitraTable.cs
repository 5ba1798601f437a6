using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The partners (<i>mitra</i>) of the agency; an entry may name two institutions.</summary>
internal sealed class MitraTable() : CellTableConverter(
    new CellShape(
        "$.mitra",
        [Text("bagian")],
        [
            Number,
            Text("nama"),
            TextOrNone("sebutanLain"),
        ]));
