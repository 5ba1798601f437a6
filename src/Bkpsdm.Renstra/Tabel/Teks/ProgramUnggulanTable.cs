using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The priority programs of the head of the regency (<i>program unggulan</i>) that the agency supports, or the statement that there are none.</summary>
/// <remarks>In the Paser plan this is Tabel 4.6, which says <c>Tidak Ada</c>: a fact, and no missing value.</remarks>
internal sealed class ProgramUnggulanTable() : CellTableConverter(
    new CellShape(
        "$.programUnggulan",
        [.. CellShape.NumberAndTitle, YearList("tahunTarget"), Cell("pernyataan")],
        [
            Number,
            Cell("program"),
            Cell("indikator"),
            Cell("definisiOperasional"),
            CellsOfYears("target", "tahunTarget"),
            Cell("realisasiAkhir"),
            Cell("penanggungJawab"),
            Link,
        ],
        JenisKeselarasan.ProgramUnggulan,
        "program"));
