using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The plan names no other regency or city, and no definition speaks of another agency where its indicator speaks of this one.</summary>
/// <remarks>Central institutions and provinces are not judged: the plan does not say to which province the region belongs.</remarks>
internal sealed class OtherRegion() : AuditRule(
    "BKP-RNS-090",
    AuditCategory.Text,
    Severity.Error,
    BilingualText.Create("Daerah atau perangkat daerah lain disebut", "Another region or agency is named"),
    BilingualText.Create("Nama daerah lain menandakan teks yang tersalin dari dokumen lain.", "The name of another region shows a text copied from another document."),
    BilingualText.Create("Ganti dengan nama sendiri, lalu periksa apakah isi selebihnya juga tersalin.", "Put in the own name, and see whether the rest was copied too."))
{
    private static readonly Reason NoRegion = Reason.Create("DAERAH_TIDAK_DIKETAHUI", BilingualText.Create(
        "identitas rencana tidak menyebut kabupaten atau kota",
        "the identity of the plan names no regency or city"));

    protected override void Check(RuleCheck check)
    {
        var own = RegionNames.In($"{check.Plan.Identitas.PerangkatDaerah}; {check.Plan.Identitas.Judul.Indonesia}");
        foreach (var (place, text) in PlanTexts.Of(check.Plan))
        {
            Regions(check, place, text, own);
        }

        var agency = OwnAgency.Of(check.Plan);
        foreach (var facts in DefinitionFacts.Of(check.Plan))
        {
            foreach (var text in facts.Parts.SelectMany(part => part.Wilayah))
            {
                Regions(check, facts.Place, text, own);
            }

            Agency(check, facts, agency);
        }
    }

    private static void Regions(RuleCheck check, FindingPlace place, string text, IReadOnlyList<string> own)
    {
        var named = RegionNames.In(text);
        if (named.Count > 0 && own.Count == 0)
        {
            check.ReportUnjudged(place, NoRegion);
            return;
        }

        check.CountPlace();
        if (named.FirstOrDefault(name => !RegionNames.IsOneOf(name, own)) is { } other)
        {
            check.Report(place, Message(text, other, own[0]), new FindingNumbers(text, other, own[0], null));
        }
    }

    // The name speaks of this agency, and the definition has another institution in its place.
    private static void Agency(RuleCheck check, DefinitionFacts facts, OwnAgency own)
    {
        if (facts.Fakta.Mendefinisikan is not { } subject || !own.IsNamedIn(facts.Nama) || own.IsNamedIn(subject))
        {
            return;
        }

        check.CountPlace();
        if (facts.Fakta.Lembaga.FirstOrDefault(other => !own.IsNamedIn(other) && TextWords.Things(other).IsSubsetOf(TextWords.Things(subject))) is { } agency)
        {
            check.Report(facts.Place, Replaced(facts.Nama, subject, agency), new FindingNumbers(subject, agency, own.Abbreviation, null));
        }
    }

    private static BilingualText Message(string text, string other, string own) => BilingualText.Create(
        $"'{text}' menyebut {other}, padahal rencana ini milik {own}",
        $"'{text}' names {other}, while this plan is of {own}");

    private static BilingualText Replaced(string name, string subject, string agency) => BilingualText.Create(
        $"definisi '{name}' berbicara tentang {agency}: '{subject}'",
        $"the definition of '{name}' speaks of {agency}: '{subject}'");
}
