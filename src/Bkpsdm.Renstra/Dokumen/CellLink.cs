using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The nodes and indicators that a row names, as the JSON has them.</summary>
internal sealed record CellLink(IReadOnlyList<string> Simpul, IReadOnlyList<string> Indikator, StatedBasis Basis)
{
    public static CellLink None { get; } = new([], [], StatedBasis.Undecided);
}
