namespace Bkpsdm.Indicators;

/// <summary>The languages (<i>bahasa</i>) in which a planner reads texts of the libraries.</summary>
public enum Bahasa
{
    /// <summary>Bahasa Indonesia, the language of the regulations; the first language everywhere.</summary>
    Indonesia = 0,

    /// <summary>English.</summary>
    English = 1,
}
