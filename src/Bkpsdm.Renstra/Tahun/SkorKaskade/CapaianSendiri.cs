using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The achievement of a node's own indicators as one number (<i>capaian sendiri</i>): their plain mean. No regulation sets it; it is a named choice.</summary>
/// <remarks>The contribution of the children takes no part in it. Immutable.</remarks>
public sealed class CapaianSendiri
{
    private readonly IReadOnlyList<KeyValuePair<string, ValueOrReason<decimal>>> indikator;

    private CapaianSendiri(IReadOnlyList<KeyValuePair<string, ValueOrReason<decimal>>> indikator, MissingValuePolicy policy)
    {
        this.indikator = indikator;
        Policy = policy;
        Missing = indikator.Count(entry => !entry.Value.IsKnown);
        Nilai = Mean();
    }

    /// <summary>The mean (<i>nilai</i>), unrounded; or why it is unknown: <c>TANPA_INDIKATOR</c>, <c>ANAK_TIDAK_LENGKAP</c>, <c>CAKUPAN_KURANG</c>, <c>TERLALU_BESAR</c>.</summary>
    public ValueOrReason<decimal> Nilai { get; }

    /// <summary>The treatment of indicators without an achievement.</summary>
    public MissingValuePolicy Policy { get; }

    /// <summary>The number of indicators, 0 or more.</summary>
    public int Parts => indikator.Count;

    /// <summary>The number of indicators without an achievement.</summary>
    public int Missing { get; }

    /// <summary>The plain mean (<i>rata-rata</i>) of the indicators of one node.</summary>
    /// <param name="indikator">Name or id of each indicator, and its achievement or why it is unknown.</param>
    /// <param name="policy">The treatment of indicators without an achievement; coverage is the share of the indicators that are known.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CapaianSendiri RataRata(IEnumerable<KeyValuePair<string, ValueOrReason<decimal>>> indikator, MissingValuePolicy policy) =>
        new([.. Guard.Against.Null(indikator)], Guard.Against.Null(policy));

    /// <summary>The working: every indicator with its achievement, in the order given.</summary>
    /// <returns>The working.</returns>
    public Explanation Explain() => Explanation.Create(
        Working.Of("Rata-rata capaian {0} indikator, {1} tanpa capaian", "Mean achievement of {0} indicators, {1} without one", Parts, Missing),
        Nilai,
        Nilai.IsKnown ? Terms() : null,
        steps: indikator.Select(entry => Explanation.Create(BilingualText.Same(entry.Key), entry.Value)));

    private int Counted => Policy.Rule == MissingValueRule.Renormalise ? Parts - Missing : Parts;

    private ValueOrReason<decimal> Mean()
    {
        if (Parts == 0)
        {
            return KaskadeReasons.NoIndicator;
        }

        if (Policy.Refuses(Fraction.Parts(Parts - Missing, Parts), Missing, Parts, KaskadeReasons.MissingIndicators) is { } reason)
        {
            return reason;
        }

        var sum = indikator.Aggregate(Fraction.Zero, (total, entry) => entry.Value.TryGet(out var value) ? total + Fraction.FromDecimal(value) : total);
        return Fraction.ToValue(sum / Fraction.FromWhole(Counted));
    }

    private BilingualText Terms() => Working.Join(
        " + ",
        indikator.Where(entry => entry.Value.IsKnown || Policy.Rule == MissingValueRule.Zero).Select(entry => Working.Of("{0}", entry.Value.Match(value => value, _ => 0m))),
        "(",
        ") / " + ExactText.Of((long)Counted));
}
