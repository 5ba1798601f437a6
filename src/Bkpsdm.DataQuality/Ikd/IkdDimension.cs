using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Dimension of the ASN data-quality index (<i>Indeks Kualitas Data</i>, IKD) with its weight.</summary>
/// <remarks>SE Kepala BKN 17/2024. Three sources confirm the names, one the weights. The weights add up to 100 exactly.</remarks>
public sealed class IkdDimension
{
    private IkdDimension(string kode, BilingualText nama, int bobot)
    {
        Kode = kode;
        Nama = nama;
        Bobot = bobot;
    }

    /// <summary>Regulation behind the dimensions and weights.</summary>
    public static LegalBasis Basis => Rubrics.SeBkn17Of2024.Basis;

    /// <summary>Completeness (<i>kelengkapan</i>), 28 of 100.</summary>
    public static IkdDimension Completeness { get; } = new("COM", BilingualText.Create("Kelengkapan", "Completeness"), Rubrics.SeBkn17Of2024.Completeness.Bobot);

    /// <summary>Timeliness (<i>ketepatan waktu</i>), 31 of 100.</summary>
    public static IkdDimension Timeliness { get; } = new("TIM", BilingualText.Create("Ketepatan waktu", "Timeliness"), Rubrics.SeBkn17Of2024.Timeliness.Bobot);

    /// <summary>Accuracy (<i>keakuratan</i>), 30 of 100.</summary>
    public static IkdDimension Accuracy { get; } = new("ACC", BilingualText.Create("Keakuratan", "Accuracy"), Rubrics.SeBkn17Of2024.Accuracy.Bobot);

    /// <summary>Consistency (<i>konsistensi</i>), 11 of 100.</summary>
    public static IkdDimension Consistency { get; } = new("CON", BilingualText.Create("Konsistensi", "Consistency"), Rubrics.SeBkn17Of2024.Consistency.Bobot);

    /// <summary>Four dimensions, in the order of the regulation.</summary>
    public static IReadOnlyList<IkdDimension> All { get; } = Array.AsReadOnly([Completeness, Timeliness, Accuracy, Consistency]);

    /// <summary>Code, the beginning of the codes of its indicators (<c>COM</c> of <c>COM_1</c>).</summary>
    public string Kode { get; }

    /// <summary>Name in both languages.</summary>
    public BilingualText Nama { get; }

    /// <summary>Weight (<i>bobot</i>) in parts of 100.</summary>
    public int Bobot { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Kode"/>.</returns>
    public override string ToString() => Kode;
}
