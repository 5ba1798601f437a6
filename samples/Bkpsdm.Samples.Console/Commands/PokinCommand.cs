using System.Globalization;
using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>pokin</c>: the performance tree from the goal down; levels beyond <c>--dalam</c> are folded into a count.</summary>
internal static class PokinCommand
{
    // Down to the outcomes: the outputs below them are as many as sub kegiatan.
    private const int UsualDepth = 5;
    private const string Mark = "~";

    private static readonly string[] Fields = ["id", "level", "nama", "induk", "dasarInduk", "simpul", "dasarSimpul", "pernyataan"];

    public static void Run(Arguments arguments, Screen screen)
    {
        var tree = Plan.Of(arguments).PohonKinerja;
        var depth = Depth(arguments);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, tree, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, tree.Boxes.Select(Cells)));
        }
        else if (tree.Boxes.Count == 0)
        {
            screen.Line(arguments.Say("Rencana ini tidak memuat pohon kinerja.", "This plan has no performance tree."));
        }
        else
        {
            Show(tree, depth, arguments, screen);
        }
    }

    private static int Depth(Arguments arguments) => arguments.Option("--dalam") is not { } text ? UsualDepth
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth > 0 ? depth
        : throw new InputFault(arguments.Say($"--dalam {text}: bilangan bulat mulai dari 1", $"--dalam {text}: a whole number from 1"));

    private static void Show(PohonKinerja tree, int depth, Arguments arguments, Screen screen)
    {
        screen.Heading($"{tree.Gambar}: {tree.Judul}");
        screen.Write(Levels(tree, arguments, screen));
        foreach (var root in tree.Roots)
        {
            var branch = new Tree(Label(root)) { Guide = screen.Guide };
            Fill(branch, tree, root, depth - 1, arguments);
            screen.Write(branch);
        }

        screen.Line(arguments.Say(
            $"{Mark} disimpulkan: bagan itu sendiri tidak ada dalam teks dokumen. [simpul rencana]. Lebih dalam: --dalam N.",
            $"{Mark} inferred: the chart itself is not in the text of the document. [node of the plan]. Deeper: --dalam N."));
    }

    private static Table Levels(PohonKinerja tree, Arguments arguments, Screen screen)
    {
        var table = screen.Table("No", "Level", arguments.Say("Warna", "Colour"), arguments.Say("Kotak", "Boxes"), arguments.Say("Isi", "Content"));
        foreach (var level in tree.Levels)
        {
            table.AddRow(
                new Text(Figures.Exact(level.Urutan)),
                new Text(level.Nama),
                new Text(level.Warna ?? "-"),
                Figures.Right(level.HasBoxes ? Figures.Exact(tree.ByLevel(level).Count()) : "-"),
                new Text(level.Penjelasan.In(arguments.Bahasa)));
        }

        return table;
    }

    // As deep as there are levels: every step down is a step to a lower level.
    private static void Fill(IHasTreeNodes branch, PohonKinerja tree, KotakKinerja box, int depth, Arguments arguments)
    {
        var children = tree.Children(box);
        if (children.Count > 0 && depth == 0)
        {
            branch.AddNode(new Text(Folded(tree, children, arguments), new Style(Color.Grey)));
            return;
        }

        foreach (var child in children)
        {
            Fill(branch.AddNode(Label(child)), tree, child, depth - 1, arguments);
        }
    }

    // Such as "... 5 Immediate Outcome, 8 Outcome, 27 Output".
    private static string Folded(PohonKinerja tree, IReadOnlyList<KotakKinerja> children, Arguments arguments)
    {
        List<KotakKinerja> below = [.. children];
        for (var i = 0; i < below.Count; i++)
        {
            below.AddRange(tree.Children(below[i]));
        }

        var counts = below.GroupBy(box => box.Level).OrderBy(group => group.Key.Urutan).Select(group => $"{group.Count()} {group.Key.Nama}");
        return arguments.Say("... di bawahnya ", "... below it ") + string.Join(", ", counts);
    }

    private static Text Label(KotakKinerja box)
    {
        var node = box.Simpul.IsEmpty ? string.Empty : $" [{(box.Simpul.IsInferred ? Mark : string.Empty)}{box.Simpul}]";
        return new Text($"{(box.Induk.IsInferred ? Mark + " " : string.Empty)}{box}{node}", box.Level.Urutan <= 3 ? new Style(decoration: Decoration.Bold) : Style.Plain);
    }

    private static void WriteJson(Utf8JsonWriter json, PohonKinerja tree, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("gambar", tree.Gambar);
        json.WriteString("judul", tree.Judul);
        json.WriteStartArray("level");
        foreach (var level in tree.Levels)
        {
            json.WriteStartObject();
            json.WriteString("id", level.Id);
            json.WriteNumber("urutan", level.Urutan);
            json.WriteString("nama", level.Nama);
            json.WriteString("warna", level.Warna);
            json.WriteBoolean("berkotak", level.HasBoxes);
            json.WriteNumber("jumlahKotak", tree.ByLevel(level).Count());
            json.WriteString("keterangan", level.Penjelasan.In(bahasa));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("kotak");
        foreach (var box in tree.Boxes)
        {
            json.WriteStartObject();
            foreach (var (field, cell) in Fields.Zip(Cells(box)))
            {
                json.WriteString(field, cell);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<string?> Cells(KotakKinerja box) =>
        [box.Id, box.Level.Id, box.Nama.Used, box.Induk.Id, Basis(box.Induk), box.Simpul.Id, Basis(box.Simpul), box.IdPernyataan];

    private static string? Basis(Tautan link) => link.IsEmpty ? null : link.IsInferred ? "disimpulkan" : "dinyatakan";
}
