using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>Peraturan BKN 5/2019: the years of a PNS in a position before a transfer (<i>mutasi</i>).</summary>
/// <remarks>Article 2(3), confirmed by two sources: at least 2 years and at most 5.</remarks>
public static class PeraturanBkn5Of2019
{
    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } =
        LegalBasis.Create("Peraturan BKN 5/2019", SourceConfidence.TwoSources, TahunAnggaran.Create(2019), article: "Pasal 2 ayat (3)");

    /// <summary>At least 2 and at most 5 years in a position.</summary>
    public static AturanMutasi Mutasi { get; } = AturanMutasi.Create(Basis, 2, 5);
}
