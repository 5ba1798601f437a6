namespace Bkpsdm.Renstra;

/// <summary>A declared column of a table of cells, or a field of its head: name in the JSON, kind, and the freedom of a row to leave it out.</summary>
internal sealed record CellColumn(string Name, CellColumnKind Kind, bool Optional = false, string? Years = null)
{
    /// <summary>The number of the row, from 1.</summary>
    public static CellColumn Number { get; } = new("no", CellColumnKind.Number);

    /// <summary>The nodes and indicators of the plan that the row names; see <see cref="KaitanKeselarasan"/>.</summary>
    public static CellColumn Link { get; } = new("kaitan", CellColumnKind.Link, Optional: true);

    /// <summary>A cell as read, lost and corrected ones included.</summary>
    public static CellColumn Cell(string name) => new(name, CellColumnKind.Cell);

    /// <summary>Text that is never blank.</summary>
    public static CellColumn Text(string name) => new(name, CellColumnKind.Text);

    /// <summary>Text that a row may leave out.</summary>
    public static CellColumn TextOrNone(string name) => new(name, CellColumnKind.Text, Optional: true);

    /// <summary>Text that may be empty.</summary>
    public static CellColumn AnyText(string name) => new(name, CellColumnKind.AnyText);

    /// <summary>One of some words.</summary>
    public static CellColumn Word(string name, params string[] words) => new(name, CellColumnKind.Word) { Words = words };

    /// <summary>A text of ours in both languages.</summary>
    public static CellColumn Bilingual(string name, bool optional = false) => new(name, CellColumnKind.Bilingual, optional);

    /// <summary>Several texts.</summary>
    public static CellColumn Texts(string name) => new(name, CellColumnKind.Texts);

    /// <summary>A year above one cell.</summary>
    public static CellColumn Year(string name) => new(name, CellColumnKind.Year);

    /// <summary>Years above the cells of a column.</summary>
    public static CellColumn YearList(string name) => new(name, CellColumnKind.YearList);

    /// <summary>One cell for the year of another field.</summary>
    public static CellColumn CellOfYear(string name, string year) => new(name, CellColumnKind.CellOfYear, Years: year);

    /// <summary>One cell a year of another field, of the row or of the head.</summary>
    public static CellColumn CellsOfYears(string name, string years) => new(name, CellColumnKind.CellsOfYears, Years: years);

    public IReadOnlyList<string> Words { get; private init; } = [];
}
