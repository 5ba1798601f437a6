namespace Bkpsdm.Indicators;

/// <summary>KepMenPAN 25/2004: the older scale of the public satisfaction index.</summary>
/// <remarks>
/// Only the scale is here: that survey had 14 elements, and <see cref="IkmTally"/> counts nine. Two public systems agree on the
/// ends. Permenpan RB 16/2014 replaced the decree, and its scale was still seen in use under it, so the years end with 2016;
/// that the scale stood until then is inferred. On this scale 81.62 is A, on the one of 14/2017 it is B: a result must name its scale.
/// </remarks>
public static class KepmenPan25Of2004
{
    /// <summary>The regulation: years of measurement 2004 to 2016, of which 2014 to 2016 under Permenpan RB 16/2014.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("KepMenPAN 25/2004", SourceConfidence.TwoSources, TahunAnggaran.Create(2004), TahunAnggaran.Create(2016));

    /// <summary>The scale of the NIK, 25 to 100, read rounded to two decimals: A from 81.26, B from 62.51, C from 43.76, D below.</summary>
    public static BandScale NikScale { get; } = MakeNik("ikm-25-2004-nik", 25m);

    /// <summary>The same scale for printed weights of 0.11, with which the worst survey has 24.75.</summary>
    public static BandScale NikScalePrinted011 { get; } = MakeNik("ikm-25-2004-nik-0.11", 24.75m);

    /// <summary>The scale of the NI, 1 to 4, read rounded to two decimals: A from 3.26, B from 2.51, C from 1.76, D below. The NIK decides where the two differ.</summary>
    public static BandScale NiScale { get; } =
        Make("ikm-25-2004-ni", BilingualText.Create("Mutu pelayanan menurut NI (2004)", "Service grade by NI (2004)"), ValueRange.Create(1m, 4m), 1m, 1.76m, 2.51m, 3.26m);

    private static BandScale MakeNik(string id, decimal minimum) =>
        Make(id, BilingualText.Create("Mutu pelayanan menurut NIK (2004)", "Service grade by NIK (2004)"), ValueRange.Create(minimum, 100m), minimum, 43.76m, 62.51m, 81.26m);

    private static BandScale Make(string id, BilingualText nama, ValueRange range, decimal d, decimal c, decimal b, decimal a) =>
        BandScale.Create(
            id,
            nama,
            Basis,
            BoundaryRule.AtLeast,
            Rounding.Usual,
            range,
            Band.Create("Tidak Baik", d, "D", BilingualText.Create("Tidak Baik", "Not good")),
            Band.Create("Kurang Baik", c, "C", BilingualText.Create("Kurang Baik", "Less than good")),
            Band.Create("Baik", b, "B", BilingualText.Create("Baik", "Good")),
            Band.Create("Sangat Baik", a, "A", BilingualText.Create("Sangat Baik", "Very good")));
}
