using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A row of an annual plan as the caller's file has it (<i>baris Renja</i>): texts with a line number, not yet checked.</summary>
/// <remarks>
/// Columns: <c>kode</c> of the node; for a target <c>id</c> of the indicator, or its name <c>indikator</c>, and <c>target</c>; for a
/// budget <c>pagu</c> in rupiah. Immutable.
/// </remarks>
public sealed class RenjaRow
{
    private RenjaRow(int line, PenulisanAngka angka)
    {
        Line = line;
        Angka = angka;
    }

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The notation of the numbers.</summary>
    public PenulisanAngka Angka { get; }

    /// <summary>The id or code (<i>kode</i>) of the node; may be empty where the id of the indicator says it.</summary>
    public string Kode { get; private init; } = string.Empty;

    /// <summary>The id of the indicator; may be empty.</summary>
    public string Id { get; private init; } = string.Empty;

    /// <summary>The name of the indicator; may be empty.</summary>
    public string Indikator { get; private init; } = string.Empty;

    /// <summary>The target of the year; empty where the row states none.</summary>
    public string Target { get; private init; } = string.Empty;

    /// <summary>The budget (<i>pagu</i>) of the node in rupiah; empty where the row states none.</summary>
    public string Pagu { get; private init; } = string.Empty;

    /// <summary>Takes a row of a file by the names of its columns; a column that the file does not have is empty.</summary>
    /// <param name="line">The line in the file, from 1.</param>
    /// <param name="angka">The notation of the numbers in the file.</param>
    /// <param name="kolom">Gives the text of a column by its name, null where there is none.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException"><paramref name="line"/> is below 1, <paramref name="angka"/> is undefined, or <paramref name="kolom"/> is null.</exception>
    public static RenjaRow Create(int line, PenulisanAngka angka, Func<string, string?> kolom)
    {
        Guard.Against.Null(kolom);
        return new RenjaRow(Guard.Against.Outside(line, 1, int.MaxValue), Guard.Against.Undefined(angka))
        {
            Kode = Text("kode"),
            Id = Text("id"),
            Indikator = Text("indikator"),
            Target = Text("target"),
            Pagu = Text("pagu"),
        };

        string Text(string name) => kolom(name)?.Trim() ?? string.Empty;
    }
}
