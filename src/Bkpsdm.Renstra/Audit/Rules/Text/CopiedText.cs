using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>No part of a definition is copied from that of another indicator.</summary>
/// <remarks>A text is copied where four fifths of its words stand in the same part of another definition, it names the things of the other's name, and nothing of its own name alone.</remarks>
internal sealed class CopiedText() : AuditRule(
    "BKP-RNS-093",
    AuditCategory.Text,
    Severity.Error,
    BilingualText.Create("Teks tersalin dari definisi indikator lain", "A text copied from the definition of another indicator"),
    BilingualText.Create("Bagian yang tersalin menjelaskan hal yang tidak diukur indikator itu.", "A copied part explains what the indicator does not measure."),
    BilingualText.Create("Tulis bagian itu untuk indikatornya sendiri.", "Write that part for the indicator itself."))
{
    protected override void Check(RuleCheck check)
    {
        DefinitionFacts[] all = [.. DefinitionFacts.Of(check.Plan).Where(facts => facts.IdIndikator is not null && facts.Nama.Length > 0)];
        Check(check, "formulasi", [.. all.Where(facts => facts.NumeratorInWords is not null).Select(facts => new DefinitionText(facts, facts.NumeratorInWords!))]);
        Check(check, "relevansi", [.. all.Where(facts => facts.Relevance is not null).Select(facts => new DefinitionText(facts, facts.Relevance!))]);
    }

    private static void Check(RuleCheck check, string kolom, DefinitionText[] texts)
    {
        var byWord = texts.SelectMany(text => text.Words.Select(word => (word, text))).ToLookup(pair => pair.word, pair => pair.text, StringComparer.OrdinalIgnoreCase);
        foreach (var group in texts.GroupBy(text => text.Facts.IdIndikator, StringComparer.Ordinal))
        {
            check.CountPlace();
            (DefinitionText Text, DefinitionText Source)[] copied =
            [
                .. group
                    .Select(text => (Text: text, Source: text.Words.Where(word => !text.Name.Contains(word)).SelectMany(word => byWord[word]).FirstOrDefault(text.IsCopiedFrom)))
                    .Where(pair => pair.Source is not null)
                    .Select(pair => (pair.Text, pair.Source!)),
            ];
            if (copied.Length > 0)
            {
                var (text, source) = copied[0];
                check.Report(text.Facts.Place.WithKolom(kolom), Message(kolom, [.. copied.Select(pair => pair.Text)], source), new FindingNumbers(null, text.Text, source.Text, null));
            }
        }
    }

    private static BilingualText Message(string kolom, DefinitionText[] copied, DefinitionText source)
    {
        FindingPlace[] places = [.. copied.Select(text => text.Facts.Place)];
        var english = kolom == "relevansi" ? "relevance" : "formula in words";
        return BilingualText.Create(
            $"{kolom} '{copied[0].Text}'{OtherPlaces.Text(places, Bahasa.Indonesia)} tersalin dari '{source.Facts.Nama}' ({source.Facts.Place.Reference.Text(Bahasa.Indonesia)})",
            $"the {english} '{copied[0].Text}'{OtherPlaces.Text(places, Bahasa.English)} is copied from '{source.Facts.Nama}' ({source.Facts.Place.Reference.Text(Bahasa.English)})");
    }
}
