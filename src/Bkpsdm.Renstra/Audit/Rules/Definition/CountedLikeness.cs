namespace Bkpsdm.Renstra.Rules;

/// <summary>The relation between the things counted by numerator and denominator.</summary>
internal enum CountedLikeness
{
    /// <summary>The same thing.</summary>
    Same,

    /// <summary>No shared word, but possibly the same thing in other words.</summary>
    Unsure,

    /// <summary>Persons over things, or things over persons.</summary>
    Unlike,

    /// <summary>Persons in general over one kind of persons only.</summary>
    NoPart,

    /// <summary>The thing that the name says stands in the numerator and not in the denominator.</summary>
    NotOfName,
}
