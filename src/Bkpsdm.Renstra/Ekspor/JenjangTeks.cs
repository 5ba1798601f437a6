using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The word of a level in a chart or table.</summary>
internal static class JenjangTeks
{
    private static readonly BilingualText[] Words =
    [
        BilingualText.Create("Tujuan", "Goal"),
        BilingualText.Create("Sasaran", "Objective"),
        BilingualText.Create("Program", "Program"),
        BilingualText.Create("Kegiatan", "Activity"),
        BilingualText.Create("Sub kegiatan", "Sub-activity"),
    ];

    public static string Of(JenjangRencana jenjang, Bahasa bahasa) => Words[(int)jenjang - 1].In(bahasa);

    /// <summary>Level and code: <c>Program 5.03.02</c>.</summary>
    public static string Of(SimpulRencana node, Bahasa bahasa) => Of(node.Jenjang, bahasa) + (node.Kode.IsEmpty ? string.Empty : $" {node.Kode}");
}
