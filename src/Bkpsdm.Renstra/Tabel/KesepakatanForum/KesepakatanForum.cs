namespace Bkpsdm.Renstra;

/// <summary>What the forum of the agency agreed on before the plan (<i>kesepakatan forum perangkat daerah</i>): issue, vision, mission, then tujuan to kebijakan.</summary>
/// <remarks>In the draft of April 2025 this is Lampiran II. Immutable.</remarks>
public sealed class KesepakatanForum
{
    private KesepakatanForum(string tabel, string judul, KesepakatanData? data, IReadOnlyList<KesepakatanRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        IsuStrategis = data?.IsuStrategis ?? default;
        Visi = data?.Visi ?? default;
        Misi = data?.Misi ?? default;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it; empty in a plan without this table.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The strategic issue (<i>isu strategis</i>).</summary>
    public DocumentCell IsuStrategis { get; }

    /// <summary>The vision (<i>visi</i>) of the RPJMD.</summary>
    public DocumentCell Visi { get; }

    /// <summary>The mission (<i>misi</i>) of the RPJMD that the agency serves.</summary>
    public DocumentCell Misi { get; }

    /// <summary>The rows, in document order; an empty cell carries on the one above.</summary>
    public IReadOnlyList<KesepakatanRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static KesepakatanForum Empty { get; } = new(string.Empty, string.Empty, null, []);

    internal static KesepakatanForum Make(KesepakatanData data, string path) => new(
        DataFault.RequireText(data.Tabel, path + ".tabel"),
        DataFault.RequireText(data.Judul, path + ".judul"),
        data,
        [.. data.Baris.Select((row, i) => KesepakatanRow.Make(data, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
