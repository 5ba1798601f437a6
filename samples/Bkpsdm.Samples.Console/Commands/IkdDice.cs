namespace Bkpsdm.Samples;

/// <summary>Numbers that follow from a seed and an index (SplitMix64): the same on every machine and in any order of records.</summary>
internal struct IkdDice
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state;

    public IkdDice(int seed, long index) => state = unchecked(((ulong)(uint)seed << 40) ^ ((ulong)index * Step));

    public int Next(int below)
    {
        unchecked
        {
            state += Step;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)(((mixed ^ (mixed >> 31)) >> 32) * (ulong)below >> 32);
        }
    }
}
