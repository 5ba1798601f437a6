using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>PP 46/2011: the numeric appraisal of PNS, used for the years until 2020.</summary>
/// <remarks>
/// Two public systems print whole ends (91-100, 76-90, 61-75, 51-60, 50 and below). A band begins above the end printed for the one
/// below. A score between, such as 50.5, therefore has a band.
/// </remarks>
public static class Pp46Of2011
{
    /// <summary>The regulation.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("PP 46/2011", SourceConfidence.TwoSources, until: TahunAnggaran.Create(2020));

    /// <summary>The predikat of a score of 0 to 100: Sangat Baik above 90, Baik above 75, Cukup above 60, Kurang above 50, Buruk from 0.</summary>
    public static BandScale Predikat { get; } = BandScale.Create(
        "skp-46-2011",
        BilingualText.Create("Predikat penilaian prestasi kerja", "Predikat of the appraisal"),
        Basis,
        BoundaryRule.MoreThan,
        Rounding.None,
        ValueRange.Create(0m, 100m),
        Band.Create("Buruk", 0m, null, BilingualText.Create("Buruk", "Very poor"), "Sangat Kurang"),
        Band.Create("Kurang", 50m, null, BilingualText.Create("Kurang", "Poor")),
        Band.Create("Cukup", 60m, null, BilingualText.Create("Cukup", "Fair")),
        Band.Create("Baik", 75m, null, BilingualText.Create("Baik", "Good")),
        Band.Create("Sangat Baik", 90m, null, BilingualText.Create("Sangat Baik", "Very good")));
}
