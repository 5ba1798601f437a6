using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A share counts one thing in numerator and denominator, and it is the thing of the name.</summary>
internal sealed class UnlikeThingsCounted() : AuditRule(
    "BKP-RNS-074",
    AuditCategory.Definition,
    Severity.Error,
    BilingualText.Create("Pembilang dan penyebut menghitung hal yang berbeda", "Numerator and denominator count unlike things"),
    BilingualText.Create("Persentase yang pembilangnya bukan bagian dari penyebutnya dapat melampaui 100 dan tidak berarti apa-apa.", "A percentage whose numerator is no part of its denominator can exceed 100 and says nothing."),
    BilingualText.Create("Hitung hal yang sama di pembilang dan penyebut, yaitu yang disebut namanya.", "Count one thing in numerator and denominator, the one that the name says."))
{
    private static readonly Reason Unsure = Reason.Create("YANG_DIHITUNG_TIDAK_PASTI", BilingualText.Create(
        "kata-katanya tidak membuktikan apakah pembilang dan penyebut menghitung hal yang sama",
        "the words do not prove whether numerator and denominator count one thing"));

    protected override void Check(RuleCheck check)
    {
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            var kind = rows.Select(row => row.Rumus).FirstOrDefault(rumus => rumus.IsDecided);
            if (kind.TryGet(out var rumus) && rumus == JenisRumus.Rasio && rows.FirstOrDefault(row => row.Fakta.Pembilang is not null && row.Fakta.Penyebut is not null) is { } row)
            {
                Check(check, row);
            }
        }
    }

    private static void Check(RuleCheck check, DefinitionFacts row)
    {
        var verdict = CountedThings.Compare(row.Nama, row.Fakta.Pembilang!, row.Fakta.Penyebut!);
        if (verdict == CountedLikeness.Unsure)
        {
            check.ReportUnjudged(row.Place, Unsure);
            return;
        }

        check.CountPlace();
        if (verdict != CountedLikeness.Same)
        {
            check.Report(row.Place, Message(row, verdict), new FindingNumbers(null, row.Fakta.Pembilang, row.Fakta.Penyebut, null));
        }
    }

    private static BilingualText Message(DefinitionFacts row, CountedLikeness verdict) => verdict switch
    {
        CountedLikeness.NotOfName => BilingualText.Create(
            $"nama '{row.Label}' menghitung {TextWords.Head(row.Nama)}, tetapi penyebutnya '{row.Fakta.Penyebut}' (pembilang '{row.Fakta.Pembilang}')",
            $"the name '{row.Label}' counts {TextWords.Head(row.Nama)}, but the denominator is '{row.Fakta.Penyebut}' (numerator '{row.Fakta.Pembilang}')"),
        CountedLikeness.NoPart => BilingualText.Create(
            $"pembilang '{row.Fakta.Pembilang}' bukan bagian dari penyebut '{row.Fakta.Penyebut}': penyebut hanya menghitung sebagian orangnya",
            $"the numerator '{row.Fakta.Pembilang}' is no part of the denominator '{row.Fakta.Penyebut}', which counts only some of the persons"),
        _ => BilingualText.Create(
            $"pembilang '{row.Fakta.Pembilang}' dan penyebut '{row.Fakta.Penyebut}' menghitung hal yang berbeda",
            $"the numerator '{row.Fakta.Pembilang}' and the denominator '{row.Fakta.Penyebut}' count unlike things"),
    };
}
