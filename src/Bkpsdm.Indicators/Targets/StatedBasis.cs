namespace Bkpsdm.Indicators;

/// <summary>The basis of a choice: stated by the document, inferred, or undecided.</summary>
public enum StatedBasis
{
    /// <summary>It cannot be decided; there is no value.</summary>
    Undecided = 0,

    /// <summary>The document states it.</summary>
    Declared = 1,

    /// <summary>It was inferred, and is marked so.</summary>
    Inferred = 2,
}
