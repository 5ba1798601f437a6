using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Indicators;

/// <summary>How the years make the final condition (<i>kondisi akhir</i>) of a plan period.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default rule.")]
public enum FinalRule
{
    /// <summary>The target of the last year is the final condition (<i>tahun terakhir</i>): levels, percentages, indices.</summary>
    TahunTerakhir = 1,

    /// <summary>The yearly targets add up (<i>jumlah</i>): documents, persons, packages.</summary>
    Jumlah = 2,

    /// <summary>The final condition is the mean of the yearly targets (<i>rata-rata</i>).</summary>
    RataRata = 3,
}
