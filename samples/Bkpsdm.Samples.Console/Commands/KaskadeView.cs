using System.Globalization;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>renstra kaskade</c>: the tree of the plan; levels beyond <c>--dalam</c> are folded into a count.</summary>
internal static class KaskadeView
{
    private const int UsualDepth = 4;

    private static readonly string[] Fields = ["id", "level", "kode", "nama", "induk", "pernyataan", "indikator"];

    public static void Run(Arguments arguments, Screen screen)
    {
        var plan = Plan.Of(arguments).Rencana;
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, plan)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, plan.Nodes.Select(CsvCells)));
        }
        else
        {
            Show(plan, Depth(arguments), arguments, screen);
        }
    }

    private static int Depth(Arguments arguments) => arguments.Option("--dalam") is not { } text ? UsualDepth
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth > 0 ? depth
        : throw new InputFault(arguments.Say($"--dalam {text}: bilangan bulat mulai dari 1", $"--dalam {text}: a whole number from 1"));

    public static void Show(PohonRencana plan, int depth, Arguments arguments, Screen screen)
    {
        screen.Heading($"{plan.Tabel}: {plan.Judul}");
        foreach (var root in plan.Roots)
        {
            var tree = new Tree(Label(root, arguments)) { Guide = screen.Guide };
            Fill(tree, root, depth - 1, arguments);
            screen.Write(tree);
        }

        foreach (var fault in plan.Faults)
        {
            screen.Line("! " + fault.Text(arguments.Bahasa));
        }
    }

    // The depth is small: --dalam bounds it, and the tree of a terminal is read by people.
    private static void Fill(IHasTreeNodes branch, SimpulRencana node, int depth, Arguments arguments)
    {
        if (node.Children.Count == 0)
        {
            return;
        }

        if (depth == 0)
        {
            var below = Below(node);
            branch.AddNode(new Text(arguments.Say($"... {below} simpul lagi", $"... {below} more nodes"), new Style(Color.Grey)));
            return;
        }

        foreach (var child in node.Children)
        {
            Fill(branch.AddNode(Label(child, arguments)), child, depth - 1, arguments);
        }
    }

    private static Text Label(SimpulRencana node, Arguments arguments)
    {
        var indicators = arguments.Say($"{node.Indikator.Count} indikator", node.Indikator.Count == 1 ? "1 indicator" : $"{node.Indikator.Count} indicators");
        return new Text($"{node} ({indicators})", node.Jenjang < JenjangRencana.Kegiatan ? new Style(decoration: Decoration.Bold) : Style.Plain);
    }

    private static int Below(SimpulRencana node)
    {
        var count = 0;
        Stack<SimpulRencana> open = new(node.Children);
        while (open.TryPop(out var next))
        {
            count++;
            foreach (var child in next.Children)
            {
                open.Push(child);
            }
        }

        return count;
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, PohonRencana plan)
    {
        json.WriteStartArray();
        foreach (var node in plan.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("level", JenjangWords.Of(node.Jenjang));
            json.WriteString("kode", node.Kode.IsEmpty ? null : node.Kode.ToString());
            json.WriteString("nama", node.Nama.Used);
            json.WriteString("induk", node.Parent?.Id);
            json.Texts("pernyataan", node.Pernyataan.Select(statement => statement.Teks.ToString()));
            json.Texts("indikator", node.Indikator.Select(row => row.IdIndikator));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string?> CsvCells(SimpulRencana node) =>
    [
        node.Id,
        JenjangWords.Of(node.Jenjang),
        node.Kode.ToString(),
        node.Nama.Used,
        node.Parent?.Id,
        string.Join("; ", node.Pernyataan.Select(statement => statement.Teks.ToString())),
        string.Join("; ", node.Indikator.Select(row => row.IdIndikator)),
    ];
}
