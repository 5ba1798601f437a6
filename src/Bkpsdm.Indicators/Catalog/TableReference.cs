using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A row of a table in a document (<i>rujukan</i>).</summary>
/// <param name="Tabel">The name of the table, such as <c>Tabel 4.5</c>; empty for the default.</param>
/// <param name="Baris">The row, counted from 1; 0 for the default.</param>
[method: JsonConstructor]
public readonly record struct TableReference(string Tabel, int Baris)
{
    /// <summary>True for the default, which refers to nothing.</summary>
    [JsonIgnore]
    public bool IsEmpty => string.IsNullOrEmpty(Tabel);

    /// <summary>Makes a reference.</summary>
    /// <param name="tabel">The name of the table.</param>
    /// <param name="baris">The row, from 1.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException"><paramref name="tabel"/> is blank or <paramref name="baris"/> is below 1.</exception>
    public static TableReference Create(string tabel, int baris) =>
        new(Guard.Against.Blank(tabel), Guard.Against.Outside(baris, 1, int.MaxValue));

    /// <summary>Table and row.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Such as <c>Tabel 4.5, baris 3</c>; empty for the default.</returns>
    public string Text(Bahasa bahasa) => IsEmpty
        ? string.Empty
        : Tabel + (bahasa == Bahasa.English ? ", row " : ", baris ") + Baris.ToString(CultureInfo.InvariantCulture);

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text of <see cref="Text(Bahasa)"/>.</returns>
    public override string ToString() => Text(Bahasa.Indonesia);
}
