using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>An outcome or output is stated on one node of the plan; the statements of goals and objectives count too.</summary>
internal sealed class StatementOnOneLevel() : AuditRule(
    "BKP-RNS-062",
    AuditCategory.Structure,
    Severity.Warning,
    BilingualText.Create("Satu pernyataan hasil pada dua simpul", "One outcome or output stated on two nodes"),
    BilingualText.Create("Bila hasil bawah sama dengan hasil atas, tidak tampak bagaimana yang satu menghasilkan yang lain.", "Where the lower result is the upper one, it is not seen how one brings about the other."),
    BilingualText.Create("Rumuskan outcome pada program dan output pada kegiatan dengan hasil yang berbeda.", "State an outcome on the program and an output on the kegiatan that are two results."))
{
    protected override void Check(RuleCheck check)
    {
        Dictionary<string, Seen> statements = new(StringComparer.Ordinal);
        foreach (var seen in check.Plan.Rencana.Nodes.SelectMany(Of))
        {
            var key = NameComparison.Key(seen.Text);
            if (key.Length == 0)
            {
                continue;
            }

            check.CountPlace();
            if (!statements.TryGetValue(key, out var first))
            {
                statements.Add(key, seen);
            }
            else
            {
                check.Report(seen.Place, Bilingual.Of(bahasa => Message(seen, first, bahasa)));
            }
        }
    }

    private static IEnumerable<Seen> Of(SimpulRencana node)
    {
        if (node.Jenjang is JenjangRencana.Tujuan or JenjangRencana.Sasaran)
        {
            yield return new Seen(node, node.Nama.ToString(), FindingPlace.Of(node));
        }

        foreach (var statement in node.Pernyataan)
        {
            yield return new Seen(node, statement.Teks.ToString(), FindingPlace.Of(statement).WithKode(node.Id).WithKolom(statement.Id));
        }
    }

    private static string Message(Seen seen, Seen first, Bahasa bahasa) =>
        $"'{seen.Text}' " + Bilingual.Say(bahasa, "pada ", "on ") + Where(seen)
        + Bilingual.Say(bahasa, " juga dinyatakan pada ", " is also stated on ") + $"{Where(first)} ({first.Place.Reference.Text(bahasa)})";

    private static string Where(Seen seen) => $"{LevelWords.Of(seen.Node.Jenjang)} {seen.Node.Id}";

    private readonly record struct Seen(SimpulRencana Node, string Text, FindingPlace Place);
}
