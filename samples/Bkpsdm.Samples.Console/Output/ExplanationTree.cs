using Bkpsdm.Indicators;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>Shows a working as a tree.</summary>
internal static class ExplanationTree
{
    public static Tree Of(Explanation explanation, Bahasa bahasa, Screen screen)
    {
        var tree = new Tree(new Text(Head(explanation, bahasa))) { Guide = screen.Guide };
        Fill(tree, explanation, bahasa);
        return tree;
    }

    private static void Fill(IHasTreeNodes node, Explanation explanation, Bahasa bahasa)
    {
        if (explanation.Basis is not null)
        {
            node.AddNode(new Text((bahasa == Bahasa.English ? "legal basis: " : "dasar hukum: ") + explanation.Basis.Text(bahasa), new Style(Color.Grey)));
        }

        foreach (var step in explanation.Steps)
        {
            Fill(node.AddNode(new Text(Head(step, bahasa))), step, bahasa);
        }
    }

    // The first line of the text form is the step itself.
    private static string Head(Explanation explanation, Bahasa bahasa) => explanation.ToText(bahasa).Split('\n')[0];
}
