using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Every indicator of the plan has a definition.</summary>
internal sealed class IndicatorWithoutDefinition() : AuditRule(
    "BKP-RNS-070",
    AuditCategory.Definition,
    Severity.Error,
    BilingualText.Create("Indikator tanpa definisi", "Indicator without definition"),
    BilingualText.Create("Indikator yang tidak didefinisikan dihitung setiap orang dengan caranya sendiri.", "Everyone computes an undefined indicator in his own way."),
    BilingualText.Create("Tulis definisi operasional dan rumusnya, atau hapus indikator itu.", "Write its operational definition and formula, or remove the indicator."))
{
    private static readonly Reason NoTable = Reason.Create("TANPA_TABEL_DEFINISI", BilingualText.Create(
        "rencana tidak memuat tabel definisi untuk indikator setingkat ini",
        "the plan has no table of definitions for indicators of this level"));

    protected override void Check(RuleCheck check)
    {
        var defined = new HashSet<string>(DefinitionFacts.Of(check.Plan).Select(facts => facts.IdIndikator).OfType<string>(), StringComparer.Ordinal);
        var leaves = new HashSet<string>(check.Plan.Rencana.ByJenjang(JenjangRencana.SubKegiatan).SelectMany(node => node.Indikator).Select(row => row.IdIndikator), StringComparer.Ordinal);
        foreach (var names in PlanName.Of(check.Plan))
        {
            var table = leaves.Contains(names.Key) ? check.Plan.DefinisiSubKegiatan.Rows.Count : check.Plan.DefinisiIndikator.Rows.Count;
            Check(check, [.. names], defined.Contains(names.Key), table > 0);
        }
    }

    private static void Check(RuleCheck check, PlanName[] names, bool defined, bool hasTable)
    {
        if (!defined && !hasTable)
        {
            check.ReportUnjudged(names[0].Place, NoTable);
            return;
        }

        check.CountPlace();
        if (!defined)
        {
            check.Report(names[0].Place, Message(names), new FindingNumbers(null, names[0].Nama, default, null));
        }
    }

    private static BilingualText Message(PlanName[] names)
    {
        FindingPlace[] places = [.. names.Select(name => name.Place)];
        return BilingualText.Create(
            $"'{names[0].Nama}'{OtherPlaces.Text(places, Bahasa.Indonesia)} tidak didefinisikan dalam tabel mana pun",
            $"'{names[0].Nama}'{OtherPlaces.Text(places, Bahasa.English)} is defined in no table");
    }
}
