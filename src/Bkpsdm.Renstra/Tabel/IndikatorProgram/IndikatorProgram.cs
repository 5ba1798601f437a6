using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The table of the program indicators (<i>indikator kinerja program</i>) with their yearly targets.</summary>
/// <remarks>
/// In the Paser plan this is Tabel 4.4, in its draft Lampiran IV, which has kegiatan too. It states again what the large table
/// of the plan states, so that both can be compared; it prints no unit. Immutable.
/// </remarks>
public sealed class IndikatorProgram
{
    private IndikatorProgram(string tabel, string judul, IReadOnlyList<IndikatorProgramRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it; empty in a plan without this table.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<IndikatorProgramRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static IndikatorProgram Empty { get; } = new(string.Empty, string.Empty, []);

    internal static IndikatorProgram Make(IndikatorProgramData data, string path)
    {
        DataFault.RequireText(data.Tabel, path + ".tabel");
        DataFault.RequireText(data.Judul, path + ".judul");
        return new(data.Tabel, data.Judul, [.. data.Baris.Select((row, i) => IndikatorProgramRow.Make(data, row, path, FormattableString.Invariant($"{path}.baris[{i}]")))]);
    }
}
