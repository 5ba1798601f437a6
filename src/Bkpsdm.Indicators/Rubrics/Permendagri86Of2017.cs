namespace Bkpsdm.Indicators;

/// <summary>Permendagri 86/2017: the predikat of an achievement (<i>realisasi kinerja</i>) in the evaluation of plans.</summary>
/// <remarks>
/// The lower ends come from one public system and are otherwise recalled, so the scale is replaceable by one of the caller's
/// own. The regulation prints whole ends (76 to 90, 91 up), which leave gaps; here each band reaches up to the next, so 90.5 is
/// Tinggi. The regulation as seen has no band above 100; an achievement above 100 is read as Sangat Tinggi. An achievement below zero, which
/// (2T-R)/T gives where R exceeds 2T, is Sangat Rendah.
/// </remarks>
public static class Permendagri86Of2017
{
    /// <summary>The regulation: in force for years of measurement from 2017.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Permendagri 86/2017", SourceConfidence.OneSource, TahunAnggaran.Create(2017));

    /// <summary>The scale, in percent, open at both ends, read exactly: Sangat Tinggi from 91, Tinggi from 76, Sedang from 66, Rendah from 51, Sangat Rendah below.</summary>
    public static BandScale Predikat { get; } = BandScale.Create(
        "permendagri-86-2017",
        BilingualText.Create("Predikat capaian kinerja", "Achievement predikat"),
        Basis,
        BoundaryRule.AtLeast,
        Rounding.None,
        default,
        Band.Create("Sangat Rendah", null, uraian: BilingualText.Create("Sangat Rendah", "Very low")),
        Band.Create("Rendah", 51m, uraian: BilingualText.Create("Rendah", "Low")),
        Band.Create("Sedang", 66m, uraian: BilingualText.Create("Sedang", "Medium")),
        Band.Create("Tinggi", 76m, uraian: BilingualText.Create("Tinggi", "High")),
        Band.Create("Sangat Tinggi", 91m, uraian: BilingualText.Create("Sangat Tinggi", "Very high")));
}
