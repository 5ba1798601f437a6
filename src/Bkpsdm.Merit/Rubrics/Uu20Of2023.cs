using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>UU 20/2023: the retirement ages of civil servants by the level of the position.</summary>
/// <remarks>
/// UU 20/2023, article 55, and for functional positions PP 11/2017, article 239; confirmed by two sources. Many functional positions
/// have an age of their own (of 297 rows of the reference list for ahli pertama, 23 differ from 58).
/// <see cref="TabelBup.WithJabatan"/> takes these. The age never follows from the grade (golongan).
/// </remarks>
public static class Uu20Of2023
{
    private const int Umum = 58;
    private const int PimpinanTinggiDanMadya = 60;
    private const int AhliUtama = 65;

    /// <summary>The regulations.</summary>
    public static LegalBasis Basis { get; } =
        LegalBasis.Create("UU 20/2023, PP 11/2017", SourceConfidence.TwoSources, article: "Pasal 55, Pasal 239");

    /// <summary>JPT 60; administrator, pengawas and pelaksana 58; functional by skill 58, ahli pertama and muda 58, madya 60, utama 65.</summary>
    public static TabelBup Bup { get; } = TabelBup.Create("bup-uu-20-2023", Basis, UsiaOf);

    private static int UsiaOf(JenjangJabatan jenjang) => jenjang switch
    {
        JenjangJabatan.JptUtama or JenjangJabatan.JptMadya or JenjangJabatan.JptPratama or JenjangJabatan.AhliMadya => PimpinanTinggiDanMadya,
        JenjangJabatan.AhliUtama => AhliUtama,
        _ => Umum,
    };
}
