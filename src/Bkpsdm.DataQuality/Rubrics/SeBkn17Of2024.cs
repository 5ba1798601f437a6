using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality.Rubrics;

/// <summary>SE Kepala BKN 17/2024: the ASN data-quality index (<i>Indeks Kualitas Data ASN</i>, IKD), 27 indicators in four dimensions.</summary>
/// <remarks>
/// Three sources confirm the names of the dimensions, one all weights. The weights of the dimensions add up to 100 exactly. The
/// whole parts of 40, 44, 42 and 4 are inferred, since only so do the indicators make a whole. The printed percentages are these
/// parts with two decimals. The letter names no predikat.
/// </remarks>
internal static class SeBkn17Of2024
{
    /// <summary>TIM_2: longest time in years from the TMT CPNS to the appointment of a functional formation.</summary>
    public const int TahunSampaiFungsional = 2;

    /// <summary>TIM_3: time in years as CPNS.</summary>
    public const int TahunCpns = 1;

    /// <summary>ACC_3: shortest service in years for a structural position.</summary>
    public const int TahunMasaKerjaStruktural = 2;

    private static readonly Dictionary<string, (long Bagian, long Tercetak)> Indikator = new(StringComparer.Ordinal)
    {
        ["COM_1"] = (8, 2000),
        ["COM_2"] = (10, 2500),
        ["COM_3"] = (8, 2000),
        ["COM_4"] = (5, 1250),
        ["COM_5"] = (7, 1750),
        ["COM_6"] = (1, 250),
        ["COM_7"] = (1, 250),
        ["TIM_1"] = (10, 2273),
        ["TIM_2"] = (8, 1818),
        ["TIM_3"] = (6, 1364),
        ["TIM_4"] = (7, 1591),
        ["TIM_5"] = (7, 1591),
        ["TIM_6"] = (6, 1364),
        ["ACC_1"] = (4, 952),
        ["ACC_2"] = (9, 2143),
        ["ACC_3"] = (3, 714),
        ["ACC_4"] = (4, 952),
        ["ACC_5"] = (2, 476),
        ["ACC_6"] = (5, 1190),
        ["ACC_7"] = (3, 714),
        ["ACC_8"] = (6, 1429),
        ["ACC_9"] = (2, 476),
        ["ACC_10"] = (4, 952),
        ["CON_1"] = (1, 2500),
        ["CON_2"] = (1, 2500),
        ["CON_3"] = (1, 2500),
        ["CON_4"] = (1, 2500),
    };

    /// <summary>Regulation behind the dimensions and weights.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("SE Kepala BKN 17/2024", SourceConfidence.OneSource, TahunAnggaran.Create(2024));

    /// <summary>Completeness (<i>kelengkapan</i>): 28 of 100; its indicators in parts of 40, printed percentages that add up to 100.00.</summary>
    public static (int Bobot, long Bagian, long JumlahTercetak) Completeness => (28, 40, 10000);

    /// <summary>Timeliness (<i>ketepatan waktu</i>): 31 of 100; its indicators in parts of 44, printed percentages that add up to 100.01.</summary>
    public static (int Bobot, long Bagian, long JumlahTercetak) Timeliness => (31, 44, 10001);

    /// <summary>Accuracy (<i>keakuratan</i>): 30 of 100; its indicators in parts of 42, printed percentages that add up to 99.98.</summary>
    public static (int Bobot, long Bagian, long JumlahTercetak) Accuracy => (30, 42, 9998);

    /// <summary>Consistency (<i>konsistensi</i>): 11 of 100; its indicators in parts of 4, printed percentages that add up to 100.00.</summary>
    public static (int Bobot, long Bagian, long JumlahTercetak) Consistency => (11, 4, 10000);

    /// <summary>Weight of an indicator: whole parts of its dimension, and the printed percentage in hundredths.</summary>
    /// <param name="kode">The code, such as <c>COM_1</c>.</param>
    /// <returns>Both.</returns>
    public static (long Bagian, long Tercetak) Bobot(string kode) => Indikator[kode];
}
