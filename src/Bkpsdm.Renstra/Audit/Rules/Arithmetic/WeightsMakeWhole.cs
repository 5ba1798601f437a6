using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The weights that a definition states make one whole, and so do the highest scores of its aspects.</summary>
internal sealed class WeightsMakeWhole() : AuditRule(
    "BKP-RNS-010",
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Bobot tidak membentuk satu keseluruhan", "The weights do not make one whole"),
    BilingualText.Create("Bobot yang tidak berjumlah penuh memberi nilai yang tidak pernah atau terlalu mudah mencapai batasnya.", "Weights that do not add up give a score that never reaches its maximum, or too easily."),
    BilingualText.Create("Periksa bobot setiap unsur terhadap peraturannya.", "Check the weight of each part against its regulation."))
{
    private const decimal Percent = 100;

    private static readonly Reason NotTheWeights = Reason.Create("BOBOT_TIDAK_PASTI", BilingualText.Create(
        "angka dalam kurung tidak sebanyak unsurnya, sehingga belum tentu bobot",
        "there are not as many numbers in brackets as parts, so that they need not be the weights"));

    protected override void Check(RuleCheck check)
    {
        Stated(check);
        Aspects(check);
    }

    private static void Stated(RuleCheck check)
    {
        foreach (var row in check.Plan.DefinisiIndikator.Rows.Where(row => row.JenisRumus is JenisRumus.PohonBobot or JenisRumus.JumlahAspek))
        {
            var place = FindingPlace.Of(row).WithIndikator(row.IdIndikator);
            var formula = FormulaOf(check.Plan, row.IdIndikator);
            Compare(check, place.WithKolom("definisi"), row.Fakta, formula);
            Compare(check, place.WithKolom("formulasi"), row.Formulasi, formula);
        }
    }

    private static Formula? FormulaOf(RencanaStrategis plan, string id) =>
        plan.Katalog.Find(id).Match(definition => definition.Formula.Match<Formula?>(formula => formula, _ => null), _ => null);

    private static void Compare(RuleCheck check, FindingPlace place, FaktaDefinisi facts, Formula? formula)
    {
        decimal[] weights = [.. facts.DalamKurung.Select(Number).OfType<decimal>()];
        if (weights.Length < 2)
        {
            return;
        }

        // What stands in brackets stands there once, and not all of it is a weight: only as many numbers as parts are the weights.
        if (ExactSum.Of(weights) is not { } sum || (sum != Percent && weights.Length != PartsOf(formula) && weights.Length != facts.JumlahTerhitung))
        {
            check.ReportUnjudged(place, NotTheWeights);
            return;
        }

        check.CountPlace();
        if (sum != Percent)
        {
            check.Report(place, Message(weights, sum), new(null, sum, Percent, BoundedDecimal.Subtract(sum, Percent)));
        }
    }

    private static decimal? Number(string text)
    {
        var bare = text.Trim();
        return IndonesianNumber.TryParse(bare.EndsWith("%", StringComparison.Ordinal) ? bare.Substring(0, bare.Length - 1).TrimEnd() : bare, out var number) ? number : null;
    }

    private static int PartsOf(Formula? formula) => formula switch
    {
        WeightedTreeFormula tree => tree.Cabang.Count,
        SumOfAspectsFormula aspects => aspects.Inputs.Count,
        _ => 0,
    };

    // A weighted tree of the catalogue adds up, or it is not read; the highest scores of aspects are held against the range here.
    private static void Aspects(RuleCheck check)
    {
        for (var i = 0; i < check.Plan.Katalog.Definitions.Count; i++)
        {
            var definition = check.Plan.Katalog.Definitions[i];
            if (definition.Formula.TryGet(out var formula) && formula is SumOfAspectsFormula aspects && definition.Range.Maximum is { } highest)
            {
                var place = FindingPlace.Of(definition.Reference, FormattableString.Invariant($"$.katalog.indikator[{i}]")).WithIndikator(definition.Id).WithKolom("rumus");
                Compare(check, place, [.. aspects.Inputs.Select(input => input.Range.Maximum)], highest);
            }
        }
    }

    private static void Compare(RuleCheck check, FindingPlace place, IReadOnlyList<decimal?> maxima, decimal highest)
    {
        decimal[] known = [.. maxima.OfType<decimal>()];
        if (known.Length < maxima.Count || ExactSum.Of(known) is not { } sum)
        {
            check.ReportUnjudged(place, Reason.WeightsNotStated);
            return;
        }

        check.CountPlace();
        if (sum != highest)
        {
            check.Report(
                place,
                BilingualText.Create(
                    $"skor tertinggi aspek {List(known)} berjumlah {IndonesianNumber.Format(sum)}, sedangkan nilai tertinggi indikator {IndonesianNumber.Format(highest)}",
                    $"the highest scores of the aspects, {List(known)}, add up to {IndonesianNumber.Format(sum)}, while the highest value of the indicator is {IndonesianNumber.Format(highest)}"),
                new(null, sum, highest, BoundedDecimal.Subtract(sum, highest)));
        }
    }

    private static BilingualText Message(decimal[] weights, decimal sum) => BilingualText.Create(
        $"bobot {List(weights)} berjumlah {IndonesianNumber.Format(sum)}, bukan {IndonesianNumber.Format(Percent)}",
        $"the weights {List(weights)} add up to {IndonesianNumber.Format(sum)}, not {IndonesianNumber.Format(Percent)}");

    private static string List(decimal[] numbers) => string.Join(" + ", numbers.Select(number => IndonesianNumber.Format(number)));
}
