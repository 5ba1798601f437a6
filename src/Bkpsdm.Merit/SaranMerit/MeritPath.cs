using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>A set of steps with its cost and its gain.</summary>
/// <remarks>Immutable; made by <see cref="MeritAdvice"/>.</remarks>
public sealed class MeritPath
{
    internal MeritPath(MeritResult before, MeritStep[] steps, decimal total)
    {
        Steps = Array.AsReadOnly(steps);
        Tambahan = steps.Sum(step => step.Tambahan);
        Upaya = steps.Sum(step => step.Upaya);
        Total = total;
        Kategori = before.KategoriOf(total);
    }

    /// <summary>The steps: items in the order of the instrument, the levels of an item in their order. Empty where nothing needs to be done.</summary>
    public IReadOnlyList<MeritStep> Steps { get; }

    /// <summary>The points of all steps.</summary>
    public decimal Tambahan { get; }

    /// <summary>The effort of all steps, in the unit of the caller.</summary>
    public decimal Upaya { get; }

    /// <summary>The total after the steps, in points.</summary>
    public decimal Total { get; }

    /// <summary>The category after the steps.</summary>
    public ValueOrReason<Band> Kategori { get; }
}
