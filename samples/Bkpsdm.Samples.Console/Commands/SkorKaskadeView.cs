using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>Shows the cascade score of a tree: for every node its own achievement, and apart from it the contribution from below.</summary>
internal static class SkorKaskadeView
{
    private static readonly string[] Fields =
    [
        "id", "nama", "induk", "capaianSendiri", "alasanCapaian", "kontribusi", "alasan", "keterangan", "cakupan", "bagian", "tanpaCapaian", "dasarBobot",
        "bobotRencana", "dariRencana", "bobotNyata", "dariNyata", "bobotEfektif", "nilai", "sumber", "sampaiKePuncak",
    ];

    public static void Run(PohonKaskade tree, IReadOnlyDictionary<string, ValueOrReason<decimal>> capaian, IReadOnlyList<string> problems, Arguments arguments, Screen screen)
    {
        var score = SkorKaskade.Of(tree, capaian, SkorCommand.Rule(arguments), SkorCommand.Policy(arguments));
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, score, problems, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, score.Nodes.Select(node => Cells(node, arguments.Bahasa))));
        }
        else
        {
            Show(score, problems, arguments, screen);
        }
    }

    private static void Show(SkorKaskade score, IReadOnlyList<string> problems, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Skor kaskade", "Cascade score") + (arguments.File is null ? arguments.Say(", contoh rekaan", ", invented example") : string.Empty));
        screen.Line(Policy(score, arguments));
        foreach (var problem in problems)
        {
            screen.Line("! " + problem);
        }

        var seen = Seen(score);
        foreach (var root in score.Roots)
        {
            var tree = new Tree(Label(root, equal: false, seen, arguments)) { Guide = screen.Guide };
            Fill(tree, score, root, seen, arguments);
            screen.Write(tree);
        }

        screen.Line(arguments.Say(
            "[capaian indikator sendiri | kontribusi dari bawah] nama (bobot rencana -> nyata, bagian dari puncak). = bobot sama karena tidak dinyatakan. ! simpul terbawah yang tanpa capaian.",
            "[achievement of own indicators | contribution from below] name (weight planned -> actual, share of the top). = equal weights for want of declared ones. ! lowest nodes without an achievement."));
        if (arguments.Jelaskan)
        {
            foreach (var root in score.Roots)
            {
                screen.Write(ExplanationTree.Of(score.Explain(root, 2), arguments.Bahasa, screen));
            }
        }
    }

    private static string Policy(SkorKaskade score, Arguments arguments)
    {
        var child = score.Rule switch
        {
            ChildValueRule.OwnAchievement => arguments.Say("capaian sendiri saja", "its own achievement only"),
            ChildValueRule.Contribution => arguments.Say("kontribusi dari bawahnya", "the contribution from below it"),
            _ => arguments.Say("capaian sendiri, bila tidak ada kontribusi dari bawahnya", "its own achievement, else the contribution from below it"),
        };
        var missing = score.Policy.Rule switch
        {
            MissingValueRule.Renormalise => arguments.Say("bobot yang diketahui dinormalkan", "the known weights are made one whole again"),
            MissingValueRule.Zero => arguments.Say("dihitung nol", "counts as zero"),
            _ => arguments.Say("membuat induknya tidak diketahui", "makes its parent unknown"),
        };
        var minimum = score.Policy.Rule == MissingValueRule.Unknown ? string.Empty
            : arguments.Say($", cakupan paling sedikit {Figures.Plain(score.Policy.MinimumCoverage, arguments.Bahasa)} persen", $", coverage at least {Figures.Plain(score.Policy.MinimumCoverage, arguments.Bahasa)} percent");
        return arguments.Say($"Yang dibawa simpul (--anak): {child}. Simpul tanpa nilai (--kosong): {missing}{minimum}.", $"What a node brings (--anak): {child}. A node without a value (--kosong): {missing}{minimum}.");
    }

    // The nodes that have an achievement somewhere below them; nodes stand before their children.
    private static HashSet<string> Seen(SkorKaskade score)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var node in score.Nodes.Reverse().Where(node => node.Simpul.Induk is not null && (node.CapaianSendiri.IsKnown || seen.Contains(node.Simpul.Id))))
        {
            seen.Add(node.Simpul.Induk!);
        }

        return seen;
    }

    // As deep as the tree of a plan; below the last achievement there is only a count.
    private static void Fill(IHasTreeNodes branch, SkorKaskade score, SkorSimpul node, HashSet<string> seen, Arguments arguments)
    {
        if (!seen.Contains(node.Simpul.Id))
        {
            return;
        }

        foreach (var child in score.Children(node))
        {
            Fill(branch.AddNode(Label(child, node.DasarBobot == StatedBasis.Inferred, seen, arguments)), score, child, seen, arguments);
        }
    }

    private static Text Label(SkorSimpul node, bool equal, HashSet<string> seen, Arguments arguments)
    {
        var text = $"{node.Simpul.Id} [{Own(node, arguments)} | {(seen.Contains(node.Simpul.Id) ? Contribution(node, arguments) : "-")}] {node.Simpul.Nama}{Weight(node, equal, arguments)}{Missing(node)}";
        return new Text(text, node.Sisi is null ? new Style(decoration: Decoration.Bold) : Style.Plain);
    }

    private static string Own(SkorSimpul node, Arguments arguments) =>
        node.CapaianSendiri.Match(value => Figures.Rounded(value, arguments.Bahasa), _ => "?");

    private static string Contribution(SkorSimpul node, Arguments arguments) => node.Kontribusi.Match(
        value => Figures.Rounded(value, arguments.Bahasa),
        reason => "? " + reason.Text(arguments.Bahasa));

    private static string Missing(SkorSimpul node) => node.IsComplete ? string.Empty : $" !{node.Missing}/{node.Parts}";

    private static string Weight(SkorSimpul node, bool equal, Arguments arguments)
    {
        if (node.Sisi is not { } edge)
        {
            return string.Empty;
        }

        var actual = edge.BobotNyata.Match(weight => weight.ToString(), _ => "?");
        var share = edge.BobotEfektif.Match(percent => ", " + Figures.Rounded(percent, arguments.Bahasa) + "%", _ => string.Empty);
        var planned = edge.BobotRencana.ToString();
        return $" ({(equal ? "=" : string.Empty)}{(planned == actual ? planned : $"{planned} -> {actual}")}{share})";
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, SkorKaskade score, IReadOnlyList<string> problems, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("anak", SkorCommand.Word(score.Rule));
        json.WriteString("kosong", SkorCommand.Word(score.Policy.Rule));
        json.Number("cakupanMinimum", (decimal?)score.Policy.MinimumCoverage);
        json.Texts("masalah", problems);
        json.WriteStartArray("simpul");
        foreach (var node in score.Nodes)
        {
            WriteJson(json, node, bahasa);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, SkorSimpul node, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Simpul.Id);
        json.WriteString("nama", node.Simpul.Nama);
        json.WriteString("induk", node.Simpul.Induk);
        json.Number("capaianSendiri", node.CapaianSendiri);
        json.WriteString("alasanCapaian", node.CapaianSendiri.Reason?.Code);
        json.Number("kontribusi", node.Kontribusi);
        json.Reason(node.Kontribusi.Reason, bahasa);
        json.Number("cakupan", node.Cakupan);
        json.Number("bagian", (decimal?)node.Parts);
        json.Number("tanpaCapaian", (decimal?)node.Missing);
        json.WriteString("dasarBobot", Basis(node.DasarBobot));
        json.Number("bobotRencana", node.Sisi?.BobotRencana.Parts);
        json.Number("dariRencana", node.Sisi?.BobotRencana.Whole);
        json.Number("bobotNyata", Actual(node, weight => weight.Parts));
        json.Number("dariNyata", Actual(node, weight => weight.Whole));
        json.Number("bobotEfektif", node.Sisi?.BobotEfektif ?? Reason.NotComputed);
        json.Number("nilai", node.Sisi?.Nilai ?? Reason.NotComputed);
        json.WriteString("sumber", Source(node.Sisi));
        json.WritePropertyName("sampaiKePuncak");
        if (node.Sisi is { } edge)
        {
            json.WriteBooleanValue(edge.ReachesTop);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string?> Cells(SkorSimpul node, Bahasa bahasa) =>
    [
        node.Simpul.Id, node.Simpul.Nama, node.Simpul.Induk, Figures.Exact(node.CapaianSendiri), node.CapaianSendiri.Reason?.Code,
        Figures.Exact(node.Kontribusi), node.Kontribusi.Reason?.Code, node.Kontribusi.Reason?.Text(bahasa), Figures.Exact(node.Cakupan),
        Figures.Exact(node.Parts), Figures.Exact(node.Missing), Basis(node.DasarBobot),
        Cell(node.Sisi?.BobotRencana.Parts), Cell(node.Sisi?.BobotRencana.Whole), Cell(Actual(node, weight => weight.Parts)), Cell(Actual(node, weight => weight.Whole)),
        Figures.Exact(node.Sisi?.BobotEfektif ?? Reason.NotComputed), Figures.Exact(node.Sisi?.Nilai ?? Reason.NotComputed), Source(node.Sisi),
        node.Sisi is { } edge ? (edge.ReachesTop ? "true" : "false") : null,
    ];

    private static decimal? Actual(SkorSimpul node, Func<BagianBobot, long> part) =>
        node.Sisi is { } edge && edge.BobotNyata.TryGet(out var weight) ? part(weight) : null;

    private static string? Cell(decimal? number) => number is { } value ? Figures.Exact(value) : null;

    private static string? Basis(StatedBasis basis) => basis switch
    {
        StatedBasis.Declared => "dinyatakan",
        StatedBasis.Inferred => "disimpulkan",
        _ => null,
    };

    private static string? Source(SisiKaskade? edge) => edge?.Sumber switch
    {
        ChildValueSource.OwnAchievement => "capaian",
        ChildValueSource.Contribution => "kontribusi",
        _ => null,
    };
}
