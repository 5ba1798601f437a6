using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The problems of the agency's services and their root causes (<i>permasalahan pelayanan</i>), of a longer text the first sentence and a summary of ours.</summary>
internal sealed class PermasalahanTable() : CellTableConverter(
    new CellShape(
        "$.permasalahan",
        CellShape.NumberAndTitle,
        [
            Number,
            Cell("nomor"),
            Cell("masalahPokok"),
            Cell("masalah"),
            Cell("akarMasalah"),
            Bilingual("ringkasan", optional: true),
            Link,
        ],
        JenisKeselarasan.Permasalahan,
        "masalah"));
