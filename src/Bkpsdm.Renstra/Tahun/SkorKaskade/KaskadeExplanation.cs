using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Writes the working of a contribution, as many levels down as are asked for.</summary>
internal static class KaskadeExplanation
{
    // A branch is one run of the nodes; from its end every child is written before its parent, without recursion.
    public static Explanation Of(SkorKaskade score, int top, int levels)
    {
        var depths = Depths(score.Pohon.Shape, top);
        var written = new Explanation[depths.Count];
        for (var place = depths.Count - 1; place > 0; place--)
        {
            if (depths[place] <= levels)
            {
                written[place] = Branch(score, top + place, depths[place] < levels, child => written[child - top]);
            }
        }

        return Contribution(score, top, child => written[child - top]);
    }

    private static List<int> Depths(KaskadeShape shape, int top)
    {
        List<int> depths = [0];
        for (var index = top + 1; index < shape.Nodes.Count && shape.Parents[index] >= top; index++)
        {
            depths.Add(depths[shape.Parents[index] - top] + 1);
        }

        return depths;
    }

    private static Explanation Branch(SkorKaskade score, int index, bool unfold, Func<int, Explanation> written)
    {
        var edge = score.Nodes[index].Sisi!;
        var title = Working.Of(
            "{0} (bobot {1} dari {2}, {3})",
            "{0} (weight {1} of {2}, {3})",
            score.Nodes[index].Simpul.ToString(),
            edge.BobotRencana.Parts,
            edge.BobotRencana.Whole,
            edge.IsFromKontribusi ? BilingualText.Create("kontribusi dari bawahnya", "contribution from below") : BilingualText.Create("capaian sendiri", "own achievement"));
        return Explanation.Create(title, edge.Nilai, steps: unfold && score.Pohon.Shape.Children(index).Count > 0 ? [Contribution(score, index, written)] : []);
    }

    private static Explanation Contribution(SkorKaskade score, int index, Func<int, Explanation> written)
    {
        var node = score.Nodes[index];
        Explanation own = Explanation.Create(BilingualText.Create("Capaian indikatornya sendiri, tidak ikut dihitung", "Achievement of its own indicators, not counted here"), node.CapaianSendiri);
        return Explanation.Create(
            Title(node),
            node.Kontribusi,
            Terms(score, index),
            steps: [own, .. score.Pohon.Shape.Children(index).Select(written)]);
    }

    private static BilingualText Title(SkorSimpul node)
    {
        var title = Working.Of("Kontribusi dari bawah {0}", "Contribution from below {0}", node.Simpul.ToString());
        title = node.DasarBobot == StatedBasis.Inferred ? Working.Of("{0}, bobot sama karena tidak dinyatakan", "{0}, equal weights for want of declared ones", title) : title;
        return node.IsComplete ? title : Working.Of("{0}, {1} dari {2} di bawahnya tanpa capaian", "{0}, {1} of {2} below without an achievement", title, node.Missing, node.Parts);
    }

    private static BilingualText? Terms(SkorKaskade score, int index)
    {
        List<BilingualText> terms = [];
        var whole = 0L;
        foreach (var child in score.Pohon.Shape.Children(index))
        {
            var edge = score.Nodes[child].Sisi!;
            if (!edge.BobotNyata.TryGet(out var actual))
            {
                return null;
            }

            whole = actual.Whole;
            if (actual.Parts > 0)
            {
                terms.Add(Working.Of("{0} × {1}", actual.Parts, edge.Nilai.Match(value => value, _ => 0m)));
            }
        }

        return terms.Count == 0 ? null : Working.Join(" + ", terms, "(", ") / " + ExactText.Of(whole));
    }
}
