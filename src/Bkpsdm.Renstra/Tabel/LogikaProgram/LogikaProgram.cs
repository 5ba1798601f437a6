using Ardalis.GuardClauses;

namespace Bkpsdm.Renstra;

/// <summary>The table that derives programs, kegiatan and sub kegiatan from goal, objective, outcome and output (<i>logika program</i>).</summary>
/// <remarks>In the Paser plan this is Tabel 4.2. What the table repeats or cuts stays so. Immutable.</remarks>
public sealed class LogikaProgram
{
    private LogikaProgram(string tabel, string judul, IReadOnlyList<LogikaRow> rows)
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
    public IReadOnlyList<LogikaRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static LogikaProgram Empty { get; } = new(string.Empty, string.Empty, []);

    /// <summary>The rows that name a node of the plan; more than one where the table repeats it.</summary>
    /// <param name="idSimpul">The id of the node, such as <c>5.03.02</c>.</param>
    /// <returns>The rows, in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idSimpul"/> is null.</exception>
    public IEnumerable<LogikaRow> WithSimpul(string idSimpul)
    {
        Guard.Against.Null(idSimpul);
        return Rows.Where(row => string.Equals(row.IdSimpul, idSimpul, StringComparison.Ordinal));
    }

    /// <summary>The rows that name an indicator; more than one where the table repeats it.</summary>
    /// <param name="idIndikator">The id of the indicator.</param>
    /// <returns>The rows, in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public IEnumerable<LogikaRow> WithIndikator(string idIndikator)
    {
        Guard.Against.Null(idIndikator);
        return Rows.Where(row => string.Equals(row.IdIndikator, idIndikator, StringComparison.Ordinal));
    }

    internal static LogikaProgram Make(LogikaData data, string path) => new(
        DataFault.RequireText(data.Tabel, path + ".tabel"),
        DataFault.RequireText(data.Judul, path + ".judul"),
        [.. data.Baris.Select((row, i) => LogikaRow.Make(data.Tabel, row, FormattableString.Invariant($"{path}.baris[{i}]")))]);
}
