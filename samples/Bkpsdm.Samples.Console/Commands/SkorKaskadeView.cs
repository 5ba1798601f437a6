using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>Shows the cascade score of a tree: for every node its own achievement, and apart from it the contribution from below.</summary>
internal static class SkorKaskadeView
{
    /// <summary>Writes a score in the form that is asked for; <paramref name="before"/> writes what a host puts before the fields of the score.</summary>
    public static void Run(SkorKaskade score, string heading, IReadOnlyList<string> problems, Arguments arguments, Screen screen, Action<Utf8JsonWriter>? before = null)
    {
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => SkorKaskadeJson.Write(json, score, problems, arguments.Bahasa, before)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(SkorKaskadeCsv.Of(score, arguments.Bahasa));
        }
        else
        {
            Show(score, heading, problems, arguments, screen);
        }
    }

    private static void Show(SkorKaskade score, string heading, IReadOnlyList<string> problems, Arguments arguments, Screen screen)
    {
        screen.Heading(heading);
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
        Workings(score, arguments, screen);
    }

    private static void Workings(SkorKaskade score, Arguments arguments, Screen screen)
    {
        foreach (var root in arguments.Jelaskan ? score.Roots : [])
        {
            screen.Write(ExplanationTree.Of(score.Explain(root, 2), arguments.Bahasa, screen));
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
}
