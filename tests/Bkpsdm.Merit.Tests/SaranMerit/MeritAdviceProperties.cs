using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Merit.Tests;

/// <summary>The dynamic programme against all paths there are, on instruments small enough to try them all.</summary>
public class MeritAdviceProperties
{
    private static readonly Arbitrary<SmallCase> Cases = SmallCase.Any.ToArbitrary();

    [Property(MaxTest = 300)]
    public Property The_cheapest_path_costs_what_brute_force_finds() => Prop.ForAll(
        (from small in SmallCase.Any from goal in Gen.Choose(0, 400) select (small, goal / 2m)).ToArbitrary(),
        sample =>
        {
            var (small, goal) = sample;
            var paths = small.AllPaths().Where(path => small.Before + path.Points >= goal).ToArray();
            var found = small.Advice.CheapestTo(goal);
            return paths.Length == 0
                ? found.Reason?.Code == "TIDAK_TERJANGKAU"
                : found.TryGet(out var path) && path.Upaya == paths.Min(one => one.Effort) && path.Total >= goal && small.IsWhole(path)
                    && path.Total == small.Before + paths.Where(one => one.Effort == path.Upaya).Max(one => one.Points);
        });

    [Property]
    public Property A_category_is_reached_as_cheaply_as_brute_force_does() => Prop.ForAll(Cases, small =>
    {
        var reaching = small.AllPaths().Where(path => small.Scale.Classify(small.Before + path.Points) == ValueOrReason<Band>.Known(small.Scale.Bands[1])).ToArray();
        var found = small.Advice.CheapestTo("Baik");
        return reaching.Length == 0
            ? !found.IsKnown
            : found.TryGet(out var path) && path.Upaya == reaching.Min(one => one.Effort) && path.Kategori == ValueOrReason<Band>.Known(small.Scale.Bands[1]);
    });

    [Property(MaxTest = 300)]
    public Property No_random_path_that_reaches_the_goal_is_cheaper() => Prop.ForAll(
        (from small in SmallCase.Any from taken in Gen.Choose(0, 3).ArrayOf(small.Items) select (small, taken)).ToArbitrary(),
        sample =>
        {
            var (small, taken) = sample;
            var random = small.Path(taken);
            return small.Advice.CheapestTo(small.Before + random.Points).TryGet(out var path) && path.Upaya <= random.Effort;
        });

    [Property]
    public Property The_most_points_for_an_effort_are_what_brute_force_finds() => Prop.ForAll(
        (from small in SmallCase.Any from effort in Gen.Choose(0, 60) select (small, effort / 2m)).ToArbitrary(),
        sample =>
        {
            var (small, effort) = sample;
            var path = small.Advice.MostFor(effort);
            return path.Upaya <= effort && small.IsWhole(path)
                && path.Tambahan == small.AllPaths().Where(one => one.Effort <= effort).Max(one => one.Points);
        });

    [Property]
    public Property The_curve_rises_and_nothing_beats_it() => Prop.ForAll(Cases, small =>
    {
        var curve = small.Advice.Curve();
        return curve[0].Upaya == 0m
            && curve.Zip(curve.Skip(1), (one, next) => next.Upaya > one.Upaya && next.Total > one.Total).All(rises => rises)
            && curve.All(small.IsWhole)
            && small.AllPaths().All(path => curve.Any(best => best.Upaya <= path.Effort && best.Tambahan >= path.Points));
    });
}
