using System.Collections;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The page of the tables of cells lists what their sections declare.</summary>
public class CellTablePageTests
{
    // To publish a change: BKPSDM_WRITE_GOLDEN=1 dotnet test tests/Bkpsdm.Renstra.Tests --filter CellTablePage
    [Fact]
    public void Page_of_the_tables_of_cells_is_that_of_the_declarations() => GoldenFile.AssertEqual(Page(), "docs", "formats", "tabel-sel.md");

    private static string Page()
    {
        var sections = typeof(CellTable).Assembly.GetTypes()
            .Where(type => type.BaseType?.Name == "CellTableConverter")
            .Select(type => (Type: type, Shape: Get(Activator.CreateInstance(type, nonPublic: true)!, "Shape")!))
            .OrderBy(section => (string)Get(section.Shape, "Path")!, StringComparer.Ordinal)
            .ToArray();
        var words = XDocument.Load(Path.ChangeExtension(typeof(CellTable).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        var page = new StringBuilder("""
            # Tables of cells

            Sections of a [plan](rencana.md) whose cells are kept as they are. Made from the declarations of the sections and held by a test; which document table each of them is in the Paser plan stands with the section. A field that is not listed is refused. Every row has its place; a cell is text, null where the scan lost it, or an object where the scan misread the paper ([cells](tabel-2.4.md)).


            """.ReplaceLineEndings("\n"));
        Assert.NotEmpty(sections);
        foreach (var (type, shape) in sections)
        {
            var member = words["T:" + type.FullName];
            page.Append(CultureInfo.InvariantCulture, $"## `{((string)Get(shape, "Path")!)[2..]}`\n\n{Sentence(member.Element("summary"))}{Sentence(member.Element("remarks"), " ")}\n\n| field | what it holds |\n|---|---|\n");
            foreach (var column in Columns(shape, "Head"))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{Get(column, "Name")}` | {Kind(column)} |\n");
            }

            page.Append(CultureInfo.InvariantCulture, $"| `baris` | the rows: {string.Join(", ", Columns(shape, "Rows").Select(column => $"`{Get(column, "Name")}` ({Kind(column)})"))} |\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Sentence(XElement? element, string before = "") => element is null
        ? string.Empty
        : before + string.Join(' ', element.Value.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static string Kind(object column) => (Get(column, "Kind")!.ToString() switch
    {
        "Number" => "row number from 1",
        "Cell" => "cell",
        "Text" => "text",
        "AnyText" => "text, may be empty",
        "Word" => "one of " + string.Join(", ", (IEnumerable<string>)Get(column, "Words")!),
        "Bilingual" => "text in both languages, `id` and `en`",
        "Texts" => "list of texts",
        "Year" => "year",
        "YearList" => "years, ascending",
        "CellOfYear" => $"cell of `{Get(column, "Years")}`",
        "CellsOfYears" => $"cells, one a year of `{Get(column, "Years")}`",
        "Link" => "what the row names: `simpul`, `indikator`, `dasar` (dinyatakan or disimpulkan)",
        { } other => throw new InvalidOperationException(other),
        null => throw new InvalidOperationException("a column without kind"),
    }) + ((bool)Get(column, "Optional")! ? "; may be left out" : string.Empty);

    private static IEnumerable<object> Columns(object shape, string name) => ((IEnumerable)Get(shape, name)!).Cast<object>();

    // The declarations are no part of the public API.
    private static object? Get(object owner, string name) => owner.GetType().GetProperty(name)!.GetValue(owner);
}
