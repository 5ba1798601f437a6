using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Places that a rule could not judge (<i>tempat yang tidak dinilai</i>), for one reason.</summary>
/// <remarks>Immutable.</remarks>
public sealed class UnjudgedPlaces
{
    private UnjudgedPlaces(Reason reason, FindingPlace example, int count)
    {
        Reason = reason;
        Example = example;
        Count = count;
    }

    /// <summary>The reason, in the words of the first place.</summary>
    public Reason Reason { get; }

    /// <summary>The first of them.</summary>
    public FindingPlace Example { get; }

    /// <summary>The number of places, at least one.</summary>
    public int Count { get; }

    internal static UnjudgedPlaces First(Reason reason, FindingPlace place) => new(reason, place, 1);

    internal UnjudgedPlaces One() => new(Reason, Example, Count + 1);
}
