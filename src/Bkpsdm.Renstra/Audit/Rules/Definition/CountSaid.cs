using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A definition lists as many parts as it says there are.</summary>
internal sealed class CountSaid() : AuditRule(
    "BKP-RNS-076",
    AuditCategory.Definition,
    Severity.Error,
    BilingualText.Create("Jumlah unsur yang disebut berbeda dari yang dirinci", "The parts said are not as many as the parts listed"),
    BilingualText.Create("Nilai yang dijumlahkan dari unsur lain banyaknya adalah nilai lain.", "A value added from another number of parts is another value."),
    BilingualText.Create("Rinci unsur menurut instrumennya, lalu samakan jumlah yang disebut.", "List the parts of the instrument, and say that number."))
{
    private static readonly Reason NotListed = Reason.Create("UNSUR_TIDAK_DIRINCI", BilingualText.Create(
        "definisi menyebut jumlah unsur tanpa merincinya",
        "the definition says how many parts there are without listing them"));

    protected override void Check(RuleCheck check)
    {
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            (DefinitionFacts Row, FaktaDefinisi Fakta)[] said = [.. rows.SelectMany(row => row.Parts.Where(part => part.JumlahDisebut is not null).Select(part => (row, part)))];
            if (said.Length > 0)
            {
                Check(check, said);
            }
        }
    }

    private static void Check(RuleCheck check, (DefinitionFacts Row, FaktaDefinisi Fakta)[] said)
    {
        foreach (var (row, _) in said.Where(part => part.Fakta.JumlahTerhitung is null))
        {
            check.ReportUnjudged(row.Place, NotListed);
        }

        (DefinitionFacts Row, FaktaDefinisi Fakta)[] listed = [.. said.Where(part => part.Fakta.JumlahTerhitung is not null)];
        (DefinitionFacts Row, FaktaDefinisi Fakta)[] wrong = [.. listed.Where(part => part.Fakta.JumlahTerhitung != part.Fakta.JumlahDisebut)];
        if (listed.Length > 0)
        {
            check.CountPlace();
        }

        if (wrong.Length > 0)
        {
            var (row, fakta) = wrong[0];
            decimal stated = fakta.JumlahDisebut!.Value;
            decimal counted = fakta.JumlahTerhitung!.Value;
            check.Report(row.Place, Message([.. wrong.Select(part => part.Row.Place)], row.Label, stated, counted), new FindingNumbers(null, stated, counted, stated - counted));
        }
    }

    private static BilingualText Message(FindingPlace[] places, string name, decimal said, decimal counted) => BilingualText.Create(
        $"definisi '{name}' menyebut {IndonesianNumber.Format(said)} unsur, tetapi merinci {IndonesianNumber.Format(counted)}{OtherPlaces.Text(places, Bahasa.Indonesia)}",
        $"the definition of '{name}' says {IndonesianNumber.Format(said)} parts, but lists {IndonesianNumber.Format(counted)}{OtherPlaces.Text(places, Bahasa.English)}");
}
