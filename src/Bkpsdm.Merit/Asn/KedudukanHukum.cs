using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Asn;

/// <summary>The legal standing of a civil servant (<i>kedudukan hukum</i>). The numbers are the codes of exports.</summary>
/// <remarks>
/// The codes come from one public system, 71 from two others. Further codes exist (72 and 73 for PPPK); no source told their names,
/// so they are reported when read.
/// </remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum KedudukanHukum
{
    /// <summary>Active.</summary>
    Aktif = 1,

    /// <summary>On leave outside the state's expense (<i>cuti di luar tanggungan negara</i>).</summary>
    Cltn = 2,

    /// <summary>On study assignment.</summary>
    TugasBelajar = 3,

    /// <summary>Suspended.</summary>
    PemberhentianSementara = 4,

    /// <summary>Receiver of waiting pay.</summary>
    PenerimaUangTunggu = 5,

    /// <summary>Serving as a conscript.</summary>
    PrajuritWajib = 6,

    /// <summary>State official.</summary>
    PejabatNegara = 7,

    /// <summary>Village head.</summary>
    KepalaDesa = 8,

    /// <summary>In appeal to the board of appeal (BAPEK).</summary>
    BandingBapek = 9,

    /// <summary>Seconded.</summary>
    PegawaiTitipan = 11,

    /// <summary>Displaced.</summary>
    Pengungsi = 12,

    /// <summary>On extended leave outside the state's expense.</summary>
    PerpanjanganCltn = 13,

    /// <summary>Declared missing.</summary>
    Hilang = 14,

    /// <summary>Under a disciplinary punishment.</summary>
    HukumanDisiplin = 15,

    /// <summary>Moved to a lower position.</summary>
    PenurunanJabatan = 16,

    /// <summary>Preparing for retirement.</summary>
    MasaPersiapanPensiun = 20,

    /// <summary>Dismissed.</summary>
    Diberhentikan = 66,

    /// <summary>Struck off (<i>punah</i>).</summary>
    Punah = 67,

    /// <summary>Terms of recruitment not met.</summary>
    TmsPengadaan = 69,

    /// <summary>Number withdrawn.</summary>
    PembatalanNip = 70,

    /// <summary>Active PPPK.</summary>
    PppkAktif = 71,

    /// <summary>Dismissed without pension.</summary>
    PemberhentianTanpaPensiun = 77,

    /// <summary>Dismissed with pension.</summary>
    PemberhentianDenganPensiun = 88,

    /// <summary>At the retirement age.</summary>
    MencapaiBup = 98,

    /// <summary>Retired.</summary>
    Pensiun = 99,
}
