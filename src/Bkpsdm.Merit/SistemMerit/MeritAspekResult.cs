using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The score of one aspect, and its place among the others.</summary>
/// <remarks>The two ranks answer two questions. The share of the maximum ranks the achievement; the points missing rank the possible gain. Immutable.</remarks>
public sealed class MeritAspekResult
{
    internal MeritAspekResult(MeritAspekScore score, ValueOrReason<int> byShare, ValueOrReason<int> byMissing)
    {
        Aspek = score.Aspek;
        Items = Array.AsReadOnly(score.Items);
        Nilai = score.Exact.Bind(MeritPoints.Exactly);
        Persen = score.Share.Bind(share => Fraction.ToValue(share * Fraction.FromWhole(100)));
        Kurang = score.Missing.Bind(MeritPoints.Exactly);
        PeringkatBagian = byShare;
        PeringkatKurang = byMissing;
    }

    /// <summary>The aspect, with its maximum.</summary>
    public MeritAspek Aspek { get; }

    /// <summary>The score in points, above 0 up to the maximum, or the reason why it is unknown, with the aspect named.</summary>
    public ValueOrReason<decimal> Nilai { get; }

    /// <summary>The score as percent of the aspect's maximum, unrounded.</summary>
    public ValueOrReason<decimal> Persen { get; }

    /// <summary>The points missing to the aspect's maximum.</summary>
    public ValueOrReason<decimal> Kurang { get; }

    /// <summary>The place by <see cref="Persen"/>, 1 for the largest share. Equal shares have one place.</summary>
    public ValueOrReason<int> PeringkatBagian { get; }

    /// <summary>The place by <see cref="Kurang"/>, 1 for the most points missing. Equal numbers have one place.</summary>
    public ValueOrReason<int> PeringkatKurang { get; }

    /// <summary>The items with their levels. Empty where scores of aspects were entered.</summary>
    public IReadOnlyList<MeritItemResult> Items { get; }

    internal IEnumerable<Reason> Problems()
    {
        var items = Items.Select(item => item.Level.Reason).OfType<Reason>().ToArray();
        return items.Length > 0 ? items : Nilai.Reason is { } reason ? [reason] : [];
    }
}
