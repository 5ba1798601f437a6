namespace Bkpsdm.Indicators;

/// <summary>Permenpan RB 14/2017: the public satisfaction survey (<i>Survei Kepuasan Masyarakat</i>), nine elements on a scale of 1 to 4.</summary>
/// <remarks>
/// The count of the elements, the score scale and all ends of the bands are confirmed by three or more public systems, and
/// every NI end times 25 is the NIK end. The names of the nine elements are recalled only; a caller that shows them to
/// respondents should compare them with the regulation. Where the NI and the NIK scale differ (an NI from 3.5322 to below
/// 3.5324 is an NIK that rounds to 88.31), the NIK decides.
/// </remarks>
public static class PermenpanRb14Of2017
{
    /// <summary>The number of the elements.</summary>
    internal const int JumlahUnsur = 9;

    /// <summary>The lowest score of an element.</summary>
    internal const int SkorTerendah = 1;

    /// <summary>The highest score of an element.</summary>
    internal const int SkorTertinggi = 4;

    /// <summary>The points of the NIK (25 to 100) for one point of the NI (1 to 4).</summary>
    internal const long NikTiapNi = 25;

    /// <summary>The printed weight of an element, 0.11, in hundredths; exactly it is one of <see cref="JumlahUnsur"/>.</summary>
    internal const long BobotTercetakPerSeratus = 11;

    /// <summary>The regulation: in force for years of measurement from 2017; it replaced 16/2014.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("Permenpan RB 14/2017", SourceConfidence.ThreeSources, TahunAnggaran.Create(2017));

    /// <summary>The nine elements in their order; the names are recalled, not confirmed.</summary>
    public static IReadOnlyList<IkmUnsur> Unsur { get; } = Array.AsReadOnly(MakeUnsur());

    /// <summary>The scale of the NIK, 25 to 100, read rounded to two decimals: A from 88.31, B from 76.61, C from 65, D below.</summary>
    public static BandScale NikScale { get; } = MakeNik("skm-14-2017-nik", 25m);

    /// <summary>The same scale for the printed weights of 0.11, with which the worst survey has 24.75: 24.75 to 100, D below 65.</summary>
    public static BandScale NikScalePrinted011 { get; } = MakeNik("skm-14-2017-nik-0.11", 24.75m);

    /// <summary>The scale of the NI, 1 to 4, read exactly: A from 3.5324, B from 3.0644, C from 2.60, D below.</summary>
    public static BandScale NiScale { get; } = MakeNi("skm-14-2017-ni", 1m);

    /// <summary>The same scale for the printed weights of 0.11, with which the worst survey has 0.99: 0.99 to 4, D below 2.60.</summary>
    public static BandScale NiScalePrinted011 { get; } = MakeNi("skm-14-2017-ni-0.11", 0.99m);

    private static BandScale MakeNik(string id, decimal minimum) =>
        Make(id, BilingualText.Create("Mutu pelayanan menurut NIK", "Service grade by NIK"), Rounding.Usual, ValueRange.Create(minimum, 100m), minimum, 65m, 76.61m, 88.31m);

    private static BandScale MakeNi(string id, decimal minimum) =>
        Make(id, BilingualText.Create("Mutu pelayanan menurut NI", "Service grade by NI"), Rounding.None, ValueRange.Create(minimum, 4m), minimum, 2.60m, 3.0644m, 3.5324m);

    private static BandScale Make(string id, BilingualText nama, Rounding reading, ValueRange range, decimal d, decimal c, decimal b, decimal a) =>
        BandScale.Create(
            id,
            nama,
            Basis,
            BoundaryRule.AtLeast,
            reading,
            range,
            Band.Create("Tidak Baik", d, "D", BilingualText.Create("Tidak Baik", "Not good")),
            Band.Create("Kurang Baik", c, "C", BilingualText.Create("Kurang Baik", "Less than good")),
            Band.Create("Baik", b, "B", BilingualText.Create("Baik", "Good")),
            Band.Create("Sangat Baik", a, "A", BilingualText.Create("Sangat Baik", "Very good")));

    private static IkmUnsur[] MakeUnsur() =>
    [
        new(1, BilingualText.Create("Persyaratan", "Requirements")),
        new(2, BilingualText.Create("Sistem, mekanisme, dan prosedur", "System, mechanism and procedure")),
        new(3, BilingualText.Create("Waktu penyelesaian", "Time of completion")),
        new(4, BilingualText.Create("Biaya/tarif", "Fees")),
        new(5, BilingualText.Create("Produk spesifikasi jenis pelayanan", "Specified product of the service")),
        new(6, BilingualText.Create("Kompetensi pelaksana", "Competence of the staff")),
        new(7, BilingualText.Create("Perilaku pelaksana", "Conduct of the staff")),
        new(8, BilingualText.Create("Penanganan pengaduan, saran, dan masukan", "Handling of complaints, suggestions and comments")),
        new(9, BilingualText.Create("Sarana dan prasarana", "Facilities")),
    ];
}
