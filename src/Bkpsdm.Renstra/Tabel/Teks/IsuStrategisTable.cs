using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The strategic issue (<i>isu strategis</i>) and its sources.</summary>
internal sealed class IsuStrategisTable() : CellTableConverter(
    new CellShape(
        "$.isuStrategis.isu",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("potensi"),
            Cell("permasalahan"),
            Cell("isuKlhs"),
            Cell("isuGlobal"),
            Cell("isuNasional"),
            Cell("isuRegional"),
            Cell("isuStrategis"),
            Link,
        ],
        JenisKeselarasan.IsuStrategis,
        "isuStrategis"));
