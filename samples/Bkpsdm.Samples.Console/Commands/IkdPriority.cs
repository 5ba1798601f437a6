using Bkpsdm.DataQuality;

namespace Bkpsdm.Samples;

/// <summary>What to mend first: the records in the cheapest order, and the units.</summary>
internal sealed record IkdPriority(int Count, MendingOrder<IkdKey> Order, IReadOnlyList<IkdPart> Unit)
{
    public IEnumerable<MendingStep<IkdKey>> First => Order.Steps.Take(Count);
}
