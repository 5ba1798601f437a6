using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The table that derives programs, kegiatan and sub kegiatan from goal, objective, outcome and output (<i>logika program</i>), with the node, statement and indicator that a row names.</summary>
/// <remarks>In the Paser plan this is Tabel 4.2. Repeated and cut cells stay so.</remarks>
internal sealed class LogikaTable() : CellTableConverter(
    new CellShape(
        "$.logika",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("nspk"),
            Cell("tujuan"),
            Cell("sasaran"),
            Cell("outcome"),
            Cell("output"),
            Cell("indikator"),
            Cell("programKegiatan"),
            Cell("ket"),
            TextOrNone("idSimpul"),
            TextOrNone("idPernyataan"),
            TextOrNone("idIndikator"),
        ]));
