using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <content>Revision (<i>perubahan</i>) of a plan that is under way.</content>
public sealed partial class Trajectory
{
    /// <summary>The first year that the last revision changed; empty where there was none.</summary>
    public TahunAnggaran RevisedFrom { get; private init; }

    /// <summary>The trajectory that the last revision replaced, whole; null where there was none.</summary>
    public Trajectory? Replaced { get; private init; }

    /// <summary>Revises the targets from a year on. The targets before 1 January of that year stay, on every day and in every reading. The replaced targets are kept.</summary>
    /// <param name="from">The first year that changes; at most one year after the last target, which extends the plan.</param>
    /// <param name="targets">The targets from that year on, one a year without a gap. Years after them are dropped.</param>
    /// <param name="final">The new final condition, or the reason why it is unknown.</param>
    /// <returns>The revised trajectory, with the triwulan targets of the earlier years only.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="from"/> is empty or outside the first target year to the year after the last, or the targets do not begin in it
    /// or do not follow one another.
    /// </exception>
    public Trajectory Revise(TahunAnggaran from, IReadOnlyList<YearTarget> targets, ValueOrReason<decimal> final)
    {
        Guard.Against.Outside(Guard.Against.Empty(from).Year, FirstYear.Year, LastYear.Year + 1, nameof(from));
        var years = CheckYears(targets);
        if (years[0].Tahun != from)
        {
            throw new ArgumentException($"The first new target is of {years[0].Tahun}; the revision is from {from}.", nameof(targets));
        }

        YearTarget[] all = [.. this.targets.Where(target => target.Tahun < from), .. years];
        return new Trajectory(this, all, triwulan.Where(pair => pair.Key < from).ToDictionary(pair => pair.Key, pair => pair.Value))
        {
            Final = final,
            RevisedFrom = from,
            Replaced = this,
        };
    }
}
