using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The sub kegiatan that support indicators of the sustainable development goals (<i>tujuan pembangunan berkelanjutan</i>, TPB).</summary>
internal sealed class TpbTable() : CellTableConverter(
    new CellShape(
        "$.tpb",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("nomor"),
            Cell("subKegiatan"),
            Cell("indikator"),
            Cell("penjelasan"),
            Texts("indikatorTpb"),
            Link,
        ],
        JenisKeselarasan.Tpb,
        "indikator"));
