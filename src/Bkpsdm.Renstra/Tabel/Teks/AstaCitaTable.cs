using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The sub kegiatan recommended for the national priorities (<i>Asta Cita</i>).</summary>
internal sealed class AstaCitaTable() : CellTableConverter(
    new CellShape(
        "$.astaCita",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("nomor"),
            Cell("astaCita"),
            Cell("urusan"),
            Cell("subKegiatan"),
            Link,
        ],
        JenisKeselarasan.AstaCita,
        "astaCita"));
