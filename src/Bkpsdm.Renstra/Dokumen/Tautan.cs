using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A link (<i>tautan</i>) to another part of the plan: the id there, and whether the document states it or it was inferred.</summary>
/// <param name="Id">The id; null for the default.</param>
/// <param name="Basis">Stated by the document, or inferred; undecided for the default.</param>
/// <remarks>A link is an id only: that the plan has a part of this id is not promised. The default is no link.</remarks>
public readonly record struct Tautan(string? Id, StatedBasis Basis)
{
    /// <summary>True for the default, which leads nowhere.</summary>
    public bool IsEmpty => Id is null;

    /// <summary>True where the link was inferred, and the document does not state it.</summary>
    public bool IsInferred => Basis == StatedBasis.Inferred;

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>; empty for the default.</returns>
    public override string ToString() => Id ?? string.Empty;

    internal static Tautan Make(TautanData? data, string path) => data is null ? default : new Tautan(
        DataFault.RequireText(data.Id, path + ".id"),
        DataWords.Lookup(DataWords.Bases, data.Dasar, path + ".dasar"));
}
