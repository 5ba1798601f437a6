using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Reads the value of one declared column.</summary>
internal static class CellValue
{
    private static readonly string[] LinkFields = ["simpul", "indikator", "dasar"];

    private static readonly string[] TextFields = ["id", "en"];

    public static object Read(CellColumn column, JsonElement field, Dictionary<string, object?> row, Dictionary<string, object?> head, string path) => column.Kind switch
    {
        CellColumnKind.Number => Whole(field, path),
        CellColumnKind.Cell => Cell(field, path),
        CellColumnKind.Text => DataFault.RequireText(Text(field, path), path),
        CellColumnKind.AnyText => Text(field, path),
        CellColumnKind.Word => Word(column, Text(field, path), path),
        CellColumnKind.Bilingual => Bilingual(field, path),
        CellColumnKind.Texts => Texts(field, path),
        CellColumnKind.Year => YearCell.Year(Whole(field, path), path),
        CellColumnKind.YearList => DocumentYears.Read(List(field, path, Whole), path),
        CellColumnKind.CellOfYear => new[] { new YearCell((TahunAnggaran)row[column.Years!]!, Cell(field, path)) },
        CellColumnKind.CellsOfYears => YearCell.Pair(YearsOf(column, row, head), List(field, path, Cell), path),
        CellColumnKind.Link => Link(field, path),
        _ => throw new InvalidOperationException($"The kind of the column {column.Name} has no reader."),
    };

    private static IReadOnlyList<TahunAnggaran> YearsOf(CellColumn column, Dictionary<string, object?> row, Dictionary<string, object?> head) =>
        (IReadOnlyList<TahunAnggaran>)(row.TryGetValue(column.Years!, out var years) ? years : head[column.Years!])!;

    private static int Whole(JsonElement field, string path) =>
        field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var number) ? number : throw Wrong(path);

    private static string Text(JsonElement field, string path) => field.ValueKind == JsonValueKind.String ? field.GetString()! : throw Wrong(path);

    private static DocumentCell Cell(JsonElement field, string path)
    {
        switch (field.ValueKind)
        {
            case JsonValueKind.Null:
                return default;
            case JsonValueKind.String:
                return DocumentCell.Create(field.GetString());
            default:
                try
                {
                    return field.Deserialize(CellJson.Default.DocumentCell);
                }
                catch (JsonException)
                {
                    throw Wrong(path);
                }
        }
    }

    private static string Word(CellColumn column, string word, string path)
    {
        var list = string.Join(", ", column.Words);
        return column.Words.Contains(word, StringComparer.Ordinal)
            ? word
            : throw new DataFault("KATA_TIDAK_DIKENAL", $"Kata tidak dikenal; yang dikenal: {list}.", $"Unknown word; the known ones are {list}.", path, word);
    }

    private static BilingualText Bilingual(JsonElement field, string path)
    {
        Only(field, TextFields, path);
        return BilingualText.Create(Required(field, "id", path), Required(field, "en", path));
    }

    private static CellLink Link(JsonElement field, string path)
    {
        Only(field, LinkFields, path);
        return new CellLink(
            Texts(Part(field, "simpul", path), path + ".simpul"),
            Texts(Part(field, "indikator", path), path + ".indikator"),
            DataWords.Lookup(DataWords.Bases, Text(Part(field, "dasar", path), path + ".dasar"), path + ".dasar"));
    }

    private static string Required(JsonElement field, string name, string path) => DataFault.RequireText(Text(Part(field, name, path), path + "." + name), path + "." + name);

    private static JsonElement Part(JsonElement field, string name, string path) => field.TryGetProperty(name, out var part) ? part : throw Wrong(path);

    private static void Only(JsonElement field, string[] names, string path)
    {
        if (field.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var part in field.EnumerateObject())
        {
            if (!names.Contains(part.Name, StringComparer.Ordinal) || !seen.Add(part.Name))
            {
                throw Wrong(path + "." + part.Name);
            }
        }
    }

    private static IReadOnlyList<string> Texts(JsonElement field, string path) => List(field, path, (text, at) => text.ValueKind == JsonValueKind.Null
        ? throw Elements.Missing(at)
        : DataFault.RequireText(Text(text, at), at));

    private static T[] List<T>(JsonElement field, string path, Func<JsonElement, string, T> read)
    {
        if (field.ValueKind != JsonValueKind.Array)
        {
            throw Wrong(path);
        }

        var list = new T[field.GetArrayLength()];
        var i = 0;
        foreach (var element in field.EnumerateArray())
        {
            list[i] = read(element, FormattableString.Invariant($"{path}[{i}]"));
            i++;
        }

        return list;
    }

    private static DataFault Wrong(string path) => new(JsonFault.Of(path, null));
}
