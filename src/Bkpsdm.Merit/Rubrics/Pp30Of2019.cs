using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>PP 30/2019: the numeric appraisal of PNS, used for the year 2021.</summary>
/// <remarks>
/// The bands are recalled only and found in no source. Use them for data of 2021 and nothing else, or bring a scale of your own. From
/// 110 a score is Sangat Baik only together with a new idea (<i>ide baru</i>). Without one it stays Baik, up to and with 120.
/// </remarks>
public static class Pp30Of2019
{
    /// <summary>The regulation. Its bands are not confirmed.</summary>
    public static LegalBasis Basis { get; } =
        LegalBasis.Create("PP 30/2019", SourceConfidence.Recalled, TahunAnggaran.Create(2021), TahunAnggaran.Create(2021));

    /// <summary>Without a new idea: Baik from 90, Cukup from 70, Kurang from 50, Sangat Kurang from 0; at most 120.</summary>
    public static BandScale Predikat { get; } = Make("skp-30-2019", [.. Lower()]);

    /// <summary>With a new idea: the same, and Sangat Baik from 110.</summary>
    public static BandScale PredikatDenganIdeBaru { get; } =
        Make("skp-30-2019-ide-baru", [.. Lower(), Band.Create("Sangat Baik", 110m, null, BilingualText.Create("Sangat Baik", "Very good"))]);

    private static BandScale Make(string id, Band[] bands) => BandScale.Create(
        id,
        BilingualText.Create("Predikat kinerja PNS", "Predikat of performance"),
        Basis,
        BoundaryRule.AtLeast,
        Rounding.None,
        ValueRange.Create(0m, 120m),
        bands);

    private static Band[] Lower() =>
    [
        Band.Create("Sangat Kurang", 0m, null, BilingualText.Create("Sangat Kurang", "Very poor"), "Buruk"),
        Band.Create("Kurang", 50m, null, BilingualText.Create("Kurang", "Poor")),
        Band.Create("Cukup", 70m, null, BilingualText.Create("Cukup", "Fair")),
        Band.Create("Baik", 90m, null, BilingualText.Create("Baik", "Good")),
    ];
}
