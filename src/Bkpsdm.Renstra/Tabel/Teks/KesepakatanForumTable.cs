using static Bkpsdm.Renstra.CellColumn;

namespace Bkpsdm.Renstra;

/// <summary>The agreement of the agency's forum before the plan (<i>kesepakatan forum perangkat daerah</i>): issue, vision, mission, then tujuan to kebijakan.</summary>
/// <remarks>In the draft of April 2025 this is Lampiran II.</remarks>
internal sealed class KesepakatanForumTable() : CellTableConverter(
    new CellShape(
        "$.kesepakatanForum",
        [.. CellShape.NumberAndTitle, Cell("isuStrategis"), Cell("visi"), Cell("misi")],
        [
            Number,
            Cell("tujuan"),
            Cell("sasaran"),
            Cell("strategi"),
            Cell("kebijakan"),
        ]));
