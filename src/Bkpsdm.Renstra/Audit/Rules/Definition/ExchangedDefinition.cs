using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A definition defines its own indicator and not another one.</summary>
/// <remarks>
/// Its subject names another where it shares four fifths of the words with the other's name, has every word that the other's name has
/// and its own has not, and no word that its own has and the other's has not.
/// </remarks>
internal sealed class ExchangedDefinition() : AuditRule(
    "BKP-RNS-072",
    AuditCategory.Definition,
    Severity.Error,
    BilingualText.Create("Definisi milik indikator lain", "The definition belongs to another indicator"),
    BilingualText.Create("Indikator dihitung menurut definisi yang tertulis padanya, walau definisi itu tertukar.", "An indicator is computed by the definition beside it, even where definitions were exchanged."),
    BilingualText.Create("Kembalikan definisi ke indikatornya, dan tulis definisi yang benar.", "Move the definition to its indicator, and write the right one."))
{
    private static readonly Reason Between = Reason.Create("DEFINISI_MIRIP_DUA_NAMA", BilingualText.Create(
        "yang didefinisikan mirip dengan nama lain, tetapi juga memuat kata dari namanya sendiri",
        "what is defined resembles another name, but also has words of its own"));

    protected override void Check(RuleCheck check)
    {
        var names = DefinedNames.Of(check.Plan);
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            Check(check, names, rows);
        }
    }

    private static void Check(RuleCheck check, DefinedNames names, IReadOnlyList<DefinitionFacts> rows)
    {
        var own = names.Own(rows);
        (DefinitionFacts Row, DefinedName? Other)[] judged =
        [
            .. rows.Where(row => row.Fakta.Mendefinisikan is not null && own.Count > 0).Select(row => (row, Judge(check, names, row, own))),
        ];
        (DefinitionFacts Row, DefinedName? Other)[] found = [.. judged.Where(pair => pair.Other is not null)];
        if (found.Length > 0)
        {
            var (row, other) = found[0];
            check.Report(row.Place, Message([.. found.Select(pair => pair.Row)], other!), new FindingNumbers(null, row.Fakta.Mendefinisikan, other!.Nama, null));
        }
    }

    // The other name that a definition is about; null where it is about its own, or where that cannot be told.
    private static DefinedName? Judge(RuleCheck check, DefinedNames names, DefinitionFacts row, HashSet<string> own)
    {
        var subject = TextWords.Subject(row.Fakta.Mendefinisikan);
        DefinedName[] alike = [.. names.Alike(subject, own, row.IdIndikator)];
        var other = alike.FirstOrDefault(name => Names(subject, name.Words, own));
        if (other is null && alike.Length > 0 && !TextWords.Alike(subject, own))
        {
            check.ReportUnjudged(row.Place, Between);
            return null;
        }

        check.CountPlace();
        return other;
    }

    private static bool Names(HashSet<string> subject, HashSet<string> other, HashSet<string> own) =>
        other.Any(word => !own.Contains(word))
        && other.All(word => own.Contains(word) || subject.Contains(word))
        && own.Any(word => !other.Contains(word))
        && !own.Any(word => !other.Contains(word) && subject.Contains(word));

    private static BilingualText Message(IReadOnlyList<DefinitionFacts> rows, DefinedName other)
    {
        FindingPlace[] places = [.. rows.Select(row => row.Place)];
        return BilingualText.Create(
            $"definisi '{rows[0].Label}' mendefinisikan '{rows[0].Fakta.Mendefinisikan}'{OtherPlaces.Text(places, Bahasa.Indonesia)}, yaitu nama lain: '{other.Nama}' ({other.Place.Text(Bahasa.Indonesia)})",
            $"the definition of '{rows[0].Label}' defines '{rows[0].Fakta.Mendefinisikan}'{OtherPlaces.Text(places, Bahasa.English)}, which is another name: '{other.Nama}' ({other.Place.Text(Bahasa.English)})");
    }
}
