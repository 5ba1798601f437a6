namespace Bkpsdm.Merit;

/// <summary>One step: an item from one level to the next.</summary>
/// <remarks>Immutable; made by <see cref="MeritAdvice"/>.</remarks>
public sealed class MeritStep
{
    internal MeritStep(MeritItem item, int from, decimal upaya)
    {
        Item = item;
        LevelAsal = from;
        Upaya = upaya;
    }

    /// <summary>The item.</summary>
    public MeritItem Item { get; }

    /// <summary>The level before the step.</summary>
    public int LevelAsal { get; }

    /// <summary>The level after the step: one more.</summary>
    public int LevelTujuan => LevelAsal + 1;

    /// <summary>The points of the step: the weight of the item.</summary>
    public decimal Tambahan => Item.Bobot;

    /// <summary>The effort of the step, in the unit of the caller.</summary>
    public decimal Upaya { get; }

    /// <summary>The step in short.</summary>
    /// <returns>Such as <c>3.2 Pola karier: 2 -> 3</c>.</returns>
    public override string ToString() => $"{Item}: {ExactText.Of(LevelAsal)} -> {ExactText.Of(LevelTujuan)}";
}
