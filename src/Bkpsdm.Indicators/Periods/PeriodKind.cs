namespace Bkpsdm.Indicators;

/// <summary>The kinds of reporting period (<i>periode pelaporan</i>), from the finest to the coarsest.</summary>
/// <remarks>Each kind divides the next one without remainder; a larger number is a coarser kind.</remarks>
public enum PeriodKind
{
    /// <summary>A calendar month (<i>bulan</i>).</summary>
    Bulan = 0,

    /// <summary>A quarter (<i>triwulan</i>): three months from January, April, July or October.</summary>
    Triwulan = 1,

    /// <summary>A half-year (<i>semester</i>): six months from January or July.</summary>
    Semester = 2,

    /// <summary>A calendar year (<i>tahun</i>), which is the budget year.</summary>
    Tahun = 3,

    /// <summary>The years of a strategic plan (<i>periode Renstra</i>): two calendar years or more.</summary>
    PeriodeRenstra = 4,
}
