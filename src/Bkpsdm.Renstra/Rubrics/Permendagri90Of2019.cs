using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rubrics;

/// <summary>Permendagri 90/2019: the first nomenclature of codes and names, with sub kegiatan of two digits.</summary>
/// <remarks>Confirmed by two sources. The last year is inferred: that of the number of the next version.</remarks>
internal static class Permendagri90Of2019
{
    /// <summary>The number of digits of a sub kegiatan.</summary>
    public const int SubKegiatanDigits = 2;

    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Permendagri 90/2019", SourceConfidence.TwoSources, TahunAnggaran.Create(2019), TahunAnggaran.Create(2020));
}
