namespace Bkpsdm.Renstra.Rules;

/// <summary>The distance of two names.</summary>
internal enum NameLikeness
{
    /// <summary>The same words; capitals, blanks and punctuation do not count.</summary>
    Same,

    /// <summary>One or two letters apart: a slip of the pen.</summary>
    Spelling,

    /// <summary>Other words.</summary>
    Words,
}
