using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Reads the value of one declared column.</summary>
internal static class CellValue
{
    public static object Read(CellColumn column, JsonPlace field, Dictionary<string, object?> row, Dictionary<string, object?> head) => column.Kind switch
    {
        CellColumnKind.Number => Whole(field),
        CellColumnKind.Cell => Cell(field),
        CellColumnKind.Text => field.Text(),
        CellColumnKind.AnyText => field.AnyText(),
        CellColumnKind.Word => Word(column, field),
        CellColumnKind.Bilingual => Bilingual(field),
        CellColumnKind.Texts => Texts(field),
        CellColumnKind.Year => YearCell.Year(Whole(field), field.Path),
        CellColumnKind.YearList => DocumentYears.Read([.. field.Items().Select(Whole)], field.Path),
        CellColumnKind.CellOfYear => new[] { new YearCell((TahunAnggaran)row[column.Years!]!, Cell(field)) },
        CellColumnKind.CellsOfYears => YearCell.Pair(YearsOf(column, row, head), [.. field.Items().Select(Cell)], field.Path),
        CellColumnKind.Link => Link(field),
        _ => throw new InvalidOperationException($"The kind of the column {column.Name} has no reader."),
    };

    private static IReadOnlyList<TahunAnggaran> YearsOf(CellColumn column, Dictionary<string, object?> row, Dictionary<string, object?> head) =>
        (IReadOnlyList<TahunAnggaran>)(row.TryGetValue(column.Years!, out var years) ? years : head[column.Years!])!;

    private static int Whole(JsonPlace field) => field.Whole() is { } number and >= int.MinValue and <= int.MaxValue
        ? (int)number
        : throw field.Fault("BENTUK_SALAH", "Harus bilangan bulat.", "Must be a whole number.");

    // Most cells are plain text; only a corrected one is an object.
    private static DocumentCell Cell(JsonPlace field) => field.IsNull ? default
        : field.IsText ? DocumentCell.Create(field.AnyText())
        : field.Read(CellJson.Default.DocumentCell);

    private static string Word(CellColumn column, JsonPlace field)
    {
        var word = field.AnyText();
        var list = string.Join(", ", column.Words);
        return column.Words.Contains(word, StringComparer.Ordinal)
            ? word
            : throw new DataFault("KATA_TIDAK_DIKENAL", $"Kata tidak dikenal; yang dikenal: {list}.", $"Unknown word; the known ones are {list}.", field.Path, word);
    }

    private static BilingualText Bilingual(JsonPlace field)
    {
        var parts = field.Fields(["id", "en"], []);
        return BilingualText.Create(parts["id"].Text(), parts["en"].Text());
    }

    private static CellLink Link(JsonPlace field)
    {
        var parts = field.Fields(["simpul", "indikator", "dasar"], []);
        return new CellLink(Texts(parts["simpul"]), Texts(parts["indikator"]), DataWords.Lookup(DataWords.Bases, parts["dasar"].AnyText(), parts["dasar"].Path));
    }

    private static IReadOnlyList<string> Texts(JsonPlace field) =>
        [.. field.Items().Select(item => item.IsNull ? throw Elements.Missing(item.Path) : item.Text())];
}
