namespace Bkpsdm.Merit;

/// <summary>
/// The least effort for every number of points, by dynamic programming over whole units: items one after the other, each with none,
/// one or more of its steps. Exact, because units are whole and efforts are decimals within bounds that lose no digit.
/// </summary>
internal sealed class MeritFrontier
{
    private readonly MeritLadder[] ladders;
    private readonly List<byte[]> choices = [];
    private decimal[] costs = [0m];
    private int[] steps = [0];

    public MeritFrontier(MeritLadder[] ladders)
    {
        this.ladders = ladders;
        foreach (var ladder in ladders)
        {
            Add(ladder);
        }

        Undominated = Undominate();
    }

    /// <summary>The undominated numbers of units, rising. No number of at least as many units costs less. Their efforts rise with them.</summary>
    public IReadOnlyList<int> Undominated { get; }

    public decimal CostOf(int units) => costs[units];

    /// <summary>The steps that bring exactly so many units at the least effort.</summary>
    public MeritStep[] StepsFor(int units)
    {
        var taken = new int[ladders.Length];
        for (var i = ladders.Length - 1; i >= 0; i--)
        {
            taken[i] = choices[i][units];
            units -= taken[i] * ladders[i].UnitsPerStep;
        }

        return [.. ladders.SelectMany((ladder, i) => ladder.First(taken[i]))];
    }

    private void Add(MeritLadder ladder)
    {
        var most = costs.Length - 1 + ladder.Units;
        var (newCosts, newSteps, choice) = (new decimal[most + 1], new int[most + 1], new byte[most + 1]);
        for (var units = 0; units <= most; units++)
        {
            (newCosts[units], newSteps[units], choice[units]) = Best(ladder, units);
        }

        (costs, steps) = (newCosts, newSteps);
        choices.Add(choice);
    }

    /// <summary>The cheapest way to exactly so many units with this item, with the fewest steps among equal ones. The largest decimal where there is none.</summary>
    private (decimal Cost, int Steps, byte Taken) Best(MeritLadder ladder, int units)
    {
        var best = (Cost: decimal.MaxValue, Steps: 0, Taken: (byte)0);
        for (var taken = 0; taken <= ladder.Efforts.Length; taken++)
        {
            var before = units - (taken * ladder.UnitsPerStep);
            if (before < 0 || before >= costs.Length || costs[before] == decimal.MaxValue)
            {
                continue;
            }

            var (cost, count) = (costs[before] + ladder.CostOf(taken), steps[before] + taken);
            if (cost < best.Cost || (cost == best.Cost && count < best.Steps))
            {
                best = (cost, count, (byte)taken);
            }
        }

        return best;
    }

    private List<int> Undominate()
    {
        var kept = new List<int>();
        var least = decimal.MaxValue;
        for (var units = costs.Length - 1; units >= 0; units--)
        {
            if (costs[units] < least)
            {
                least = costs[units];
                kept.Add(units);
            }
        }

        kept.Reverse();
        return kept;
    }
}
