using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The numbers by aspect written by a caller, found by id or name.</summary>
internal sealed class MeritEntries
{
    private readonly KeyValuePair<string, decimal>[] entries;

    private MeritEntries(KeyValuePair<string, decimal>[] entries, Reason[] strays)
    {
        this.entries = entries;
        Strays = Array.AsReadOnly(strays);
    }

    /// <summary>The faults of entries that belong to no aspect.</summary>
    public IReadOnlyList<Reason> Strays { get; }

    public static MeritEntries Of(IEnumerable<PartName> aspek, IEnumerable<KeyValuePair<string, decimal>> entries, string parameter)
    {
        var all = Guard.Against.Null(entries, parameter).ToArray();
        foreach (var entry in all)
        {
            Guard.Against.Null(entry.Key, parameter);
        }

        var names = aspek.ToArray();
        var strays = all.Where(entry => !Array.Exists(names, name => name.IsCalled(entry.Key))).Select(entry => MeritReasons.UnknownAspect(entry.Key, names));
        return new MeritEntries(all, [.. strays.Distinct()]);
    }

    public ValueOrReason<decimal> For(PartName aspek) =>
        OnlyEntry.Of(Array.FindAll(entries, entry => aspek.IsCalled(entry.Key)), aspek.Id).Map(entry => entry.Value);

    /// <summary>The aspects with these numbers as maxima.</summary>
    public ValueOrReason<MeritAspek[]> ToMaxima(IEnumerable<PartName> aspek)
    {
        var read = new List<MeritAspek>();
        foreach (var name in aspek)
        {
            var maximum = For(name);
            if (!maximum.TryGet(out var value))
            {
                return maximum.Reason!;
            }

            if (!MeritChecks.IsMaximum(value))
            {
                return MeritReasons.MaximumOutside(name.Id, value);
            }

            read.Add(MeritAspek.Create(name.Id, name.Nama, value));
        }

        return Strays.Count > 0 ? Strays[0] : read.ToArray();
    }
}
