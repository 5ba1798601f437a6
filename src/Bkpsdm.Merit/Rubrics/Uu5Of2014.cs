using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>UU 5/2014: the levels of positions that took the place of echelons.</summary>
/// <remarks>Recalled only, found in no source.</remarks>
public static class Uu5Of2014
{
    /// <summary>The regulation. The levels are not confirmed.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("UU 5/2014", SourceConfidence.Recalled, article: "Pasal 131");

    /// <summary>The level of position that took the place of an echelon.</summary>
    /// <param name="eselon">The echelon.</param>
    /// <returns>JPT utama for code 10, madya for I, pratama for II, administrator for III, pengawas for IV, pelaksana for V.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eselon"/> is not defined.</exception>
    public static JenjangJabatan JenjangOf(Eselon eselon) => Guard.Against.Undefined(eselon) switch
    {
        Eselon.JptUtama => JenjangJabatan.JptUtama,
        Eselon.IA or Eselon.IB => JenjangJabatan.JptMadya,
        Eselon.IIA or Eselon.IIB => JenjangJabatan.JptPratama,
        Eselon.IIIA or Eselon.IIIB => JenjangJabatan.Administrator,
        Eselon.IVA or Eselon.IVB => JenjangJabatan.Pengawas,
        _ => JenjangJabatan.Pelaksana,
    };
}
