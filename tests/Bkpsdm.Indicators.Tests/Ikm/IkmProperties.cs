using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Indicators.Tests;

public class IkmProperties
{
    private static readonly Arbitrary<int[][]> Surveys = Gens.Survey.ToArbitrary();

    private static readonly Arbitrary<(int[][] Responses, int[] Parts)> SplitSurveys =
        (from survey in Gens.Survey
         from shuffled in Gen.Shuffle(survey)
         from parts in Gen.Choose(0, 4).ArrayOf(survey.Length)
         select (shuffled, parts)).ToArbitrary();

    [Property]
    public Property Splitting_and_merging_in_any_order_gives_the_same_bytes() => Prop.ForAll(SplitSurveys, split =>
    {
        var whole = Tally(split.Responses.Reverse());
        var parts = Enumerable.Range(0, 5).Select(part => Tally(split.Responses.Where((_, index) => split.Parts[index] == part))).ToArray();
        var fromTheLeft = parts.Aggregate((left, right) => left.Merge(right));
        var fromTheRight = parts.Reverse().Aggregate((left, right) => right.Merge(left));
        var asTree = parts[3].Merge(parts[1]).Merge(parts[0].Merge(parts[4].Merge(parts[2])));
        return new[] { fromTheLeft, fromTheRight, asTree }.All(merged => merged.Equals(whole) && merged.ToJson() == whole.ToJson() && merged.GetHashCode() == whole.GetHashCode());
    });

    [Property]
    public Property Empty_changes_nothing() => Prop.ForAll(Surveys, survey =>
    {
        var tally = Tally(survey);
        return tally.Merge(Tally([])).Equals(tally) && Tally([]).Merge(tally).Equals(tally);
    });

    [Property]
    public Property One_by_one_is_the_same_as_all_at_once() => Prop.ForAll(Surveys, survey =>
        survey.Aggregate(Tally([]), (tally, answers) => tally.Add(answers).AsT1).Equals(Tally(survey)));

    [Property]
    public Property Frequencies_counted_elsewhere_give_the_same() => Prop.ForAll(Surveys, survey =>
    {
        IReadOnlyList<long>[] rows = [.. Enumerable.Range(0, 9).Select(unsur => Enumerable.Range(1, 4).Select(score => survey.LongCount(answers => answers[unsur] == score)).ToArray())];
        return IkmTally.FromFrequencies("Layanan", "2024", rows).AsT1.Equals(Tally(survey));
    });

    [Property]
    public Property Json_round_trip() => Prop.ForAll(Surveys, Gens.SurveyName.ToArbitrary(), Gens.SurveyName.ToArbitrary(), (survey, instrumen, periode) =>
    {
        var tally = IkmTally.FromResponses(instrumen, periode, survey).Tally;
        var read = IkmTally.Read(tally.ToJson()).AsT1;
        return read.Equals(tally) && read.ToJson() == tally.ToJson() && read.Instrumen == instrumen && read.Periode == periode;
    });

    [Property]
    public Property Counted_and_refused_are_all() => Prop.ForAll(Surveys, Gens.BadResponse.ListOf().ToArbitrary(), (good, bad) =>
    {
        var reading = IkmTally.FromResponses("Layanan", "2024", good.Concat(bad));
        return reading.Tally.Equals(Tally(good))
            && reading.Tally.Responden == good.Length
            && reading.Refused.Select(error => error.Line).SequenceEqual(Enumerable.Range(good.Length + 1, bad.Count).Select(line => (int?)line));
    });

    [Property]
    public Property A_bad_response_is_an_error_and_never_an_exception() => Prop.ForAll(Gens.BadResponse.ToArbitrary(), answers => Tally([]).Add(answers).IsT0);

    [Property]
    public Property A_better_answer_never_lowers_the_index_and_a_better_mean_never_lowers_the_grade() => Prop.ForAll(
        (from survey in Gens.Survey
         where survey.Length > 0
         from respondent in Gen.Choose(0, survey.Length - 1)
         from unsur in Gen.Choose(0, 8)
         select (survey, respondent, unsur)).ToArbitrary(),
        sample =>
        {
            var before = Score(sample.survey);
            var better = sample.survey.Select(answers => (int[])answers.Clone()).ToArray();
            better[sample.respondent][sample.unsur] = Math.Min(4, better[sample.respondent][sample.unsur] + 1);
            var after = Score(better);
            var raised = !better[sample.respondent].SequenceEqual(sample.survey[sample.respondent]);
            return Value(after.Nik).CompareTo(Value(before.Nik)) == (raised ? 1 : 0)
                && string.CompareOrdinal(after.Mutu.ToOneOf().AsT1, before.Mutu.ToOneOf().AsT1) <= 0;
        });

    [Property]
    public Property The_index_lies_in_its_range_and_between_its_elements() => Prop.ForAll(Surveys, survey =>
    {
        var result = Score(survey);
        return survey.Length == 0
            ? result.Nik.Reason == Reason.NoPopulation
            : Value(result.Nik) is >= 25m and <= 100m
                && Value(result.Ni) >= result.Lowest.Min(unsur => Value(unsur.Nrr))
                && Value(result.Ni) <= result.Unsur.Max(unsur => Value(unsur.Nrr))
                && result.Lowest.All(lowest => result.Unsur.All(unsur => Value(lowest.Nrr) <= Value(unsur.Nrr)));
    });

    [Property]
    public Property Equal_scores_give_that_score() => Prop.ForAll(
        Gen.Choose(1, 4).ToArbitrary(),
        Gen.Choose(1, 50).ToArbitrary(),
        (score, respondents) => Score(Enumerable.Repeat(Enumerable.Repeat(score, 9).ToArray(), respondents)).Ni == (decimal)score);

    [Property]
    public Property The_same_respondents_twice_change_no_index() => Prop.ForAll(Surveys, survey =>
        Score(survey).Nik == Score([.. survey, .. survey]).Nik);

    [Property]
    public Property The_explanation_has_the_result_of_the_evaluation() => Prop.ForAll(Surveys, survey =>
    {
        var result = Score(survey);
        var explanation = result.Explain();
        return explanation.Result == result.Nik
            && explanation.Steps[0].Result == result.Ni
            && explanation.Steps.Skip(1).Take(9).Select(step => step.Result).SequenceEqual(result.Unsur.Select(unsur => unsur.Nrr))
            && explanation.ToText(Bahasa.English) == Score(survey).Explain().ToText(Bahasa.English);
    });

    private static IkmTally Tally(IEnumerable<int[]> responses) => IkmTally.FromResponses("Layanan", "2024", responses).Tally;

    private static IkmResult Score(IEnumerable<int[]> responses) => Tally(responses).Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);

    private static decimal Value(ValueOrReason<decimal> value) => value.ToOneOf().AsT1;
}
