using System.Text;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The trees of a plan as Mermaid flowcharts, which many Markdown viewers draw.</summary>
/// <remarks>
/// The ids in the chart are numbers of our own (<c>n0</c>, <c>n1</c>), so that no id of a plan meets a word of the language; labels
/// are escaped. The same plan gives the same bytes, with line feeds.
/// </remarks>
public static class EksporMermaid
{
    // The level is told by the word in the label; the frames only repeat it.
    private const string Frames =
        "    classDef tujuan stroke-width:4px\n"
        + "    classDef sasaran stroke-width:3px\n"
        + "    classDef program stroke-width:2px\n"
        + "    classDef kegiatan stroke-width:1px\n"
        + "    classDef subkegiatan stroke-width:1px,stroke-dasharray:4 2\n";

    /// <summary>The cascade of the plan: tujuan to sub kegiatan.</summary>
    /// <param name="pohon">The tree of the plan.</param>
    /// <param name="dalam">The number of levels written, 1 or more. The nodes below them are counted.</param>
    /// <param name="bahasa">The language of the words around the names.</param>
    /// <returns>The flowchart.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pohon"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dalam"/> is below 1.</exception>
    public static string Render(PohonRencana pohon, int dalam, Bahasa bahasa)
    {
        var cut = new PotonganPohon(Guard.Against.Null(pohon), Guard.Against.Outside(dalam, 1, int.MaxValue));
        var text = new StringBuilder("flowchart LR\n");
        foreach (var node in cut.Nodes)
        {
            var id = Id(node.Index);
            Box(text, id, JenjangTeks.Of(node, bahasa), node.Nama.ToString(), Frame(node.Jenjang));
            if (node.Parent is not null)
            {
                Arrow(text, Id(node.Parent.Index), id, inferred: false);
            }

            Folded(text, id, cut.Hidden(node), bahasa);
        }

        return text.Append(Frames).ToString();
    }

    /// <summary>The performance tree (<i>pohon kinerja</i>): from the goal down to the outputs; a dotted line where the document does not state the link.</summary>
    /// <param name="pohon">The performance tree.</param>
    /// <param name="dalam">The number of boxes written from the goal down, 1 or more. The boxes below them are counted.</param>
    /// <param name="bahasa">The language of the words around the names.</param>
    /// <returns>The flowchart.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pohon"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dalam"/> is below 1.</exception>
    public static string Render(PohonKinerja pohon, int dalam, Bahasa bahasa)
    {
        Guard.Against.Null(pohon);
        Guard.Against.Outside(dalam, 1, int.MaxValue);
        var ids = pohon.Boxes.Select((box, i) => (box.Id, Name: Id(i))).ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        var hidden = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = new StringBuilder("flowchart LR\n");
        foreach (var box in pohon.Boxes)
        {
            var path = pohon.PathToGoal(box);
            if (path.Count <= dalam)
            {
                Box(text, ids, box, path.Count > 1 ? path[1] : null);
            }
            else
            {
                var shown = path[path.Count - dalam].Id;
                hidden[shown] = (hidden.TryGetValue(shown, out var count) ? count : 0) + 1;
            }
        }

        foreach (var box in pohon.Boxes.Where(box => hidden.ContainsKey(box.Id)))
        {
            Folded(text, ids[box.Id], hidden[box.Id], bahasa);
        }

        return text.ToString();
    }

    private static void Box(StringBuilder text, Dictionary<string, string> ids, KotakKinerja box, KotakKinerja? above)
    {
        Box(text, ids[box.Id], box.Level.Nama, box.Nama.ToString(), frame: null);
        if (above is not null)
        {
            Arrow(text, ids[above.Id], ids[box.Id], box.Induk.IsInferred);
        }
    }

    private static string Id(int index) => "n" + ExactText.Of((long)index);

    private static string Frame(JenjangRencana jenjang) => jenjang switch
    {
        JenjangRencana.Tujuan => "tujuan",
        JenjangRencana.Sasaran => "sasaran",
        JenjangRencana.Program => "program",
        JenjangRencana.Kegiatan => "kegiatan",
        _ => "subkegiatan",
    };

    private static void Box(StringBuilder text, string id, string heading, string name, string? frame) =>
        text.Append("    ").Append(id).Append("[\"").Append(Escape(heading)).Append("<br/>").Append(Escape(name)).Append("\"]")
            .Append(frame is null ? string.Empty : ":::" + frame).Append('\n');

    private static void Arrow(StringBuilder text, string from, string to, bool inferred) =>
        text.Append("    ").Append(from).Append(inferred ? " -.-> " : " --> ").Append(to).Append('\n');

    private static void Folded(StringBuilder text, string id, int hidden, Bahasa bahasa)
    {
        if (hidden > 0)
        {
            var count = ExactText.Of((long)hidden);
            text.Append("    ").Append(id).Append(" --- ").Append(id).Append("x([\"")
                .Append(bahasa == Bahasa.English ? "+ " + count + " below" : "+ " + count + " di bawahnya").Append("\"])\n");
        }
    }

    // Mermaid reads entities with a number sign: what could end a label, begin one of its languages or become HTML is written so.
    private static string Escape(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var letter in label)
        {
            escaped.Append(letter switch
            {
                '"' => "#quot;",
                '#' => "#35;",
                '&' => "#amp;",
                '<' => "#lt;",
                '>' => "#gt;",
                '`' => "#96;",
                '\\' => "#92;",
                < ' ' or '\u0085' or '\u2028' or '\u2029' => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
