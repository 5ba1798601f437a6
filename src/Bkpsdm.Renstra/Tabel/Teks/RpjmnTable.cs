using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The indicators with which the agency contributes to the macro targets of the national plan (RPJMN). The table states no year and no unit.</summary>
internal sealed class RpjmnTable() : CellTableConverter(
    new CellShape(
        "$.rpjmn",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("nomor"),
            Cell("targetMakro"),
            Cell("programKegiatan"),
            Cell("indikator"),
            Cell("target"),
            Link,
        ],
        JenisKeselarasan.Rpjmn,
        "targetMakro"));
