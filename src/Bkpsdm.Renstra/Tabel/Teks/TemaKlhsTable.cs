using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The themes of the environmental study (<i>kajian lingkungan hidup strategis</i>, KLHS) that concern the agency.</summary>
internal sealed class TemaKlhsTable() : CellTableConverter(
    new CellShape(
        "$.isuStrategis.temaKlhs",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("tema"),
            Cell("isu"),
            Link,
        ],
        JenisKeselarasan.IsuStrategis,
        "tema"));
