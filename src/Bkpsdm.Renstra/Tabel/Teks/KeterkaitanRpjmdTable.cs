using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>Goal, objective and indicator of the regency's plan (RPJMD) beside those of the agency (<i>keterkaitan RPJMD dengan Renstra</i>).</summary>
internal sealed class KeterkaitanRpjmdTable() : CellTableConverter(
    new CellShape(
        "$.keterkaitanRpjmd",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("tujuanRpjmd"),
            Cell("sasaranRpjmd"),
            Cell("indikatorRpjmd"),
            Cell("tujuan"),
            Cell("sasaran"),
            Cell("indikator"),
            Link,
        ],
        JenisKeselarasan.Rpjmd,
        "sasaranRpjmd"));
