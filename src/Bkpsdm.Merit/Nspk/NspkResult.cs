using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The NSPK index with its category and the elements.</summary>
/// <remarks>One problem anywhere makes the index unknown. Nothing is taken for zero. Immutable.</remarks>
public sealed class NspkResult
{
    internal NspkResult(NspkElemenResult[] elemen, Reason[] strays, decimal whole, BandScale scale)
    {
        Elemen = Array.AsReadOnly(elemen);
        Keseluruhan = whole;
        Skala = scale;
        Problems = Array.AsReadOnly(strays.Concat(elemen.SelectMany(ProblemsOf)).Concat(WeightProblem(elemen, whole)).Distinct().ToArray());
        Indeks = Problems.Count > 0 ? Problems[0] : Fraction.Sum(elemen.Select(one => one.Exact)).Bind(Fraction.ToValue);
        Kategori = Indeks.Bind(scale.Classify);
    }

    /// <summary>The elements, in the order of the regulation.</summary>
    public IReadOnlyList<NspkElemenResult> Elemen { get; }

    /// <summary>The whole to which the weights add up.</summary>
    public decimal Keseluruhan { get; }

    /// <summary>The scale of the index.</summary>
    public BandScale Skala { get; }

    /// <summary>The index, 0 to 100, unrounded, or the first of <see cref="Problems"/>.</summary>
    public ValueOrReason<decimal> Indeks { get; }

    /// <summary>The category of the index.</summary>
    public ValueOrReason<Band> Kategori { get; }

    /// <summary>All problems of the entries, each once.</summary>
    public IReadOnlyList<Reason> Problems { get; }

    /// <summary>The points missing from the index to each higher category.</summary>
    /// <returns>The categories above with their distance, nearest first. Empty in the highest. Unknown where the index is.</returns>
    public ValueOrReason<IReadOnlyList<BandGap>> GapsAbove() => Indeks.Bind(Skala.GapsAbove);

    /// <summary>Shows the working: elements with weights, and the reading of the scale.</summary>
    /// <returns>The tree, with <see cref="Indeks"/> as its result.</returns>
    public Explanation Explain()
    {
        var steps = Elemen.Select(Step).ToList();
        if (Indeks.TryGet(out var index))
        {
            steps.Add(Skala.Explain(index));
        }

        return Explanation.Create(
            BilingualText.Create("Indeks Implementasi NSPK Manajemen ASN, jumlah nilai × bobot", "Index of NSPK implementation, sum of scores × weights"),
            Indeks,
            satuan: Satuan.Nilai,
            verdict: Working.Verdict(Kategori),
            basis: PeraturanBkn12Of2022.Basis,
            steps: steps);
    }

    private Explanation Step(NspkElemenResult one) => Explanation.Create(
        one.Elemen.Nama,
        one.Sumbangan,
        one.Nilai.TryGet(out var score) && one.Bobot.TryGet(out var weight) ? Working.Of("{0} × {1} / {2}", score, weight, Keseluruhan) : null);

    private static IEnumerable<Reason> ProblemsOf(NspkElemenResult one) => new[] { one.Bobot.Reason, one.Nilai.Reason }.OfType<Reason>();

    // A sum over known weights only says nothing about the whole.
    private static IEnumerable<Reason> WeightProblem(NspkElemenResult[] elemen, decimal whole)
    {
        var sum = Fraction.Sum(elemen.Select(one => one.Bobot.Map(Fraction.FromDecimal)));
        return sum.TryGet(out var weights) && weights != Fraction.FromDecimal(whole) && weights.TryToDecimal(out var number) ? [NspkReasons.WeightsDoNotAddUp(number, whole)] : [];
    }
}
