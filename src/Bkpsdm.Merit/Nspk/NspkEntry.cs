using Ardalis.GuardClauses;

namespace Bkpsdm.Merit;

/// <summary>The weight and the score of one element, stated by a caller.</summary>
/// <remarks>The data are taken as they are. A fault in them is a reason of the <see cref="NspkResult"/>. Immutable.</remarks>
public sealed class NspkEntry
{
    private NspkEntry(string elemen, decimal bobot, decimal? nilai)
    {
        Elemen = elemen;
        Bobot = bobot;
        Nilai = nilai;
    }

    /// <summary>The element: its id or name.</summary>
    internal string Elemen { get; }

    /// <summary>The weight, in parts of the whole stated by the caller.</summary>
    internal decimal Bobot { get; }

    /// <summary>The score, 0 to 100. Null where it was not assessed.</summary>
    internal decimal? Nilai { get; }

    /// <summary>Makes an entry.</summary>
    /// <param name="elemen">The id or name of the element.</param>
    /// <param name="bobot">The weight, in parts of the whole.</param>
    /// <param name="nilai">The score, 0 to 100. Null where it was not assessed.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException"><paramref name="elemen"/> is blank.</exception>
    public static NspkEntry Create(string elemen, decimal bobot, decimal? nilai) => new(Guard.Against.Blank(elemen).Trim(), bobot, nilai);
}
