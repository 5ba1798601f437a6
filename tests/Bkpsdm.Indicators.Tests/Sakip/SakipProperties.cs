using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests;

public class SakipProperties
{
    private static readonly Arbitrary<SakipKriteria[]> Assessments = Gens.Levels.ToArbitrary();

    [Property]
    public Property Equal_shares_give_that_share_whatever_the_number_of_criteria() => Prop.ForAll(
        Gen.Choose(0, 100).ToArbitrary(),
        Gen.Choose(1, 40).ToArbitrary(),
        (percent, criteria) => Score([.. Gens.AllAt(percent / 100m, criteria)]).Total == (decimal)percent);

    [Property]
    public Property The_order_of_the_criteria_changes_nothing() => Prop.ForAll(
        (from kriteria in Gens.Levels from shuffled in Gen.Shuffle(kriteria) select (kriteria, shuffled)).ToArbitrary(),
        sample => Score(sample.kriteria).Total == Score(sample.shuffled).Total
            && Score(sample.kriteria).Predikat == Score(sample.shuffled).Predikat);

    [Property]
    public Property A_better_level_raises_the_total_and_never_lowers_the_predikat() => Prop.ForAll(
        (from kriteria in Gens.Levels from place in Gen.Choose(0, kriteria.Length - 1) select (kriteria, place)).ToArbitrary(),
        sample =>
        {
            var own = sample.kriteria[sample.place];
            var better = (SakipKriteria[])sample.kriteria.Clone();
            better[sample.place] = SakipKriteria.FromLevel(own.SubKomponen, own.Kode, own.Level switch { "E" => "D", "D" => "C", "C" => "B", _ => "A" });
            return Value(Score(better).Total).CompareTo(Value(Score(sample.kriteria).Total)) == (own.Level == "A" ? 0 : 1)
                && Rank(Score(better)) >= Rank(Score(sample.kriteria));
        });

    [Property]
    public Property Scores_of_parts_stay_within_their_maximum_and_sum_to_the_whole() => Prop.ForAll(Assessments, kriteria =>
    {
        var result = Score(kriteria);
        return result.Komponen.All(part => Value(part.Nilai) >= 0m && Value(part.Nilai) <= part.Maksimum && Value(part.Persen) is >= 0m and <= 100m)
            && result.Komponen.SelectMany(part => part.SubKomponen).All(sub => Value(sub.Nilai) >= 0m && Value(sub.Nilai) <= sub.Maksimum)
            && Math.Abs(result.Komponen.Sum(part => Value(part.Nilai)) - Value(result.Total)) < 0.00000000000000000001m;
    });

    [Property]
    public Property Each_criterion_twice_changes_nothing() => Prop.ForAll(Assessments, kriteria =>
        Score(kriteria).Total == Score([.. kriteria, .. kriteria.Select(one => SakipKriteria.FromLevel(one.SubKomponen, one.Kode + "'", one.Level))]).Total);

    [Property]
    public Property Leaving_one_unassessed_makes_the_total_unknown_and_names_it() => Prop.ForAll(
        (from kriteria in Gens.Levels from place in Gen.Choose(0, kriteria.Length - 1) select (kriteria, place)).ToArbitrary(),
        sample =>
        {
            var own = sample.kriteria[sample.place];
            var missing = (SakipKriteria[])sample.kriteria.Clone();
            missing[sample.place] = SakipKriteria.FromLevel(own.SubKomponen, own.Kode, null);
            return Score(missing).Total.Reason is { } reason
                && reason.Code == "MASUKAN_TIDAK_ADA"
                && reason.Text(Bahasa.English).Contains($"{own.SubKomponen}/{own.Kode}", StringComparison.Ordinal);
        });

    [Property]
    public Property The_explanation_has_the_result_of_the_evaluation() => Prop.ForAll(Assessments, kriteria =>
    {
        var result = Score(kriteria);
        var explanation = result.Explain();
        return explanation.Result == result.Total
            && explanation.Verdict!.Indonesia == result.Predikat.ToOneOf().AsT1.Text(Bahasa.Indonesia)
            && explanation.Steps.Take(4).Select(step => step.Result).SequenceEqual(result.Komponen.Select(part => part.Nilai))
            && explanation.Steps.Take(4).SelectMany(step => step.Steps).Select(step => step.Result).SequenceEqual(result.Komponen.SelectMany(part => part.SubKomponen).Select(sub => sub.Nilai))
            && explanation.ToJson() == Score(kriteria).Explain().ToJson();
    });

    private static SakipResult Score(SakipKriteria[] kriteria) =>
        SakipAssessment.FromKriteria(PermenpanRb88Of2021.Instrumen, PermenpanRb88Of2021.LevelsAToE, kriteria).Score();

    private static int Rank(SakipResult result) => PermenpanRb88Of2021.Predikat.Bands.ToList().IndexOf(result.Predikat.ToOneOf().AsT1);

    private static decimal Value(ValueOrReason<decimal> value) => value.ToOneOf().AsT1;
}
