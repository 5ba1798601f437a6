namespace Bkpsdm.Merit;

/// <summary>One item in the dynamic programme: the units of a step, and the cost of the first steps together.</summary>
internal sealed class MeritLadder
{
    private readonly decimal[] costs;

    public MeritLadder(MeritItemResult item, int level, decimal[] efforts)
    {
        Item = item.Item;
        Level = level;
        Efforts = efforts;
        costs = new decimal[efforts.Length + 1];
        for (var step = 0; step < efforts.Length; step++)
        {
            costs[step + 1] = costs[step] + efforts[step];
        }
    }

    public MeritItem Item { get; }

    public int Level { get; }

    public decimal[] Efforts { get; }

    /// <summary>The units of one step, set once the common unit of all weights is known.</summary>
    public int UnitsPerStep { get; set; }

    public int Units => checked(UnitsPerStep * Efforts.Length);

    public decimal CostOf(int steps) => costs[steps];

    public IEnumerable<MeritStep> First(int steps) => Enumerable.Range(0, steps).Select(step => new MeritStep(Item, Level + step, Efforts[step]));
}
