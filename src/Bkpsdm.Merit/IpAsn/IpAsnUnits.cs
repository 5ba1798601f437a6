namespace Bkpsdm.Merit;

/// <summary>The sums by unit during counting. They grow with the number of units and not with that of persons.</summary>
internal sealed class IpAsnUnits(IpAsnTables tables)
{
    private IpAsnSums?[] rows = [];

    public void Add(int unit, int profile)
    {
        if (unit == 0)
        {
            return;
        }

        if (unit >= rows.Length)
        {
            Array.Resize(ref rows, Math.Max(unit + 1, rows.Length * 2));
        }

        (rows[unit] ??= new IpAsnSums(tables.Bands)).Add(tables, new IpAsnProfile(profile), 1);
    }

    public SortedDictionary<int, IpAsnSums> ToRows()
    {
        var sorted = new SortedDictionary<int, IpAsnSums>();
        for (var unit = 0; unit < rows.Length; unit++)
        {
            if (rows[unit] is { } sums)
            {
                sorted.Add(unit, sums);
            }
        }

        return sorted;
    }
}
