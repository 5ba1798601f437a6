namespace Bkpsdm.Merit;

/// <summary>Counts and sums of points over a group of persons, in whole hundredths. Exact in any order.</summary>
internal sealed class IpAsnSums
{
    private const int Heads = 5;
    private readonly long[] values;

    public IpAsnSums(int bands) => values = new long[Heads + IpAsnTables.Dimensions + bands];

    private IpAsnSums(long[] values) => this.values = values;

    public IReadOnlyList<long> Values => values;

    public long Persons => values[0];

    public long Measured => values[1];

    public long NotMeasured => values[2];

    public long WithoutPoints => values[3];

    public long WithoutSkp => values[4];

    public static int LengthFor(int bands) => Heads + IpAsnTables.Dimensions + bands;

    /// <summary>Reads the text of <see cref="Values"/>. Null for any other text.</summary>
    public static IpAsnSums? From(long[] values, int bands) =>
        values.Length == LengthFor(bands) && Array.TrueForAll(values, value => value >= 0) && values[1] <= values[0] && values.Skip(Heads + IpAsnTables.Dimensions).Sum() <= values[1]
            ? new IpAsnSums(values)
            : null;

    public long Points(int dimension) => values[Heads + dimension];

    public long InBand(int band) => values[Heads + IpAsnTables.Dimensions + band];

    public void Add(IpAsnTables tables, IpAsnProfile profile, long count)
    {
        values[0] += count;
        var standing = tables.StandingOf(profile);
        if (standing is IpAsnStanding.NotMeasured or IpAsnStanding.WithoutPoints)
        {
            values[standing == IpAsnStanding.NotMeasured ? 2 : 3] += count;
            return;
        }

        if (profile.Appraisal == 0)
        {
            values[4] += count;
        }

        if (standing != IpAsnStanding.LeftOut)
        {
            AddPoints(tables, profile, count, standing != IpAsnStanding.UnknownPerformance);
        }
    }

    public void Add(IpAsnSums other)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] += other.values[i];
        }
    }

    public IpAsnSums Copy() => new((long[])values.Clone());

    private void AddPoints(IpAsnTables tables, IpAsnProfile profile, long count, bool banded)
    {
        values[1] += count;
        values[Heads] += count * tables.Qualification(profile);
        values[Heads + 1] += count * tables.Competence(profile);
        values[Heads + 2] += count * tables.Performance(profile);
        values[Heads + 3] += count * tables.Discipline(profile);
        if (banded)
        {
            values[Heads + IpAsnTables.Dimensions + tables.BandOf(tables.Total(profile))] += count;
        }
    }
}
