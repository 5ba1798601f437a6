using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The indicators of the environmental study with targets, scenarios and the program that serves them (<i>indikasi program prioritas</i>).</summary>
/// <remarks>In the Paser plan kegiatan and budget stand under each other's head; they stay so, and the link names the kegiatan.</remarks>
internal sealed class IndikasiKlhsTable() : CellTableConverter(
    new CellShape(
        "$.isuStrategis.indikasiKlhs",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("isu"),
            Cell("nomorIndikator"),
            Cell("indikator"),
            Cell("targetNasional"),
            Year("tahunCapaian"),
            CellOfYear("capaian", "tahunCapaian"),
            YearList("tahunTarget"),
            CellsOfYears("target", "tahunTarget"),
            Cell("ketercapaian"),
            Cell("skenarioDut"),
            Cell("skenarioTut"),
            Cell("urgensi"),
            Cell("program"),
            Cell("kegiatan"),
            Cell("anggaran"),
            Cell("pelaksana"),
            Link,
        ],
        JenisKeselarasan.IsuStrategis,
        "isu"));
