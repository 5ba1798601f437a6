using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The names of the parts of the professionalism index.</summary>
public static class IpAsnNames
{
    /// <summary>The dimensions, in the order of the regulation.</summary>
    public static IReadOnlyList<DimensiIpAsn> Dimensi { get; } =
        Array.AsReadOnly<DimensiIpAsn>([DimensiIpAsn.Kualifikasi, DimensiIpAsn.Kompetensi, DimensiIpAsn.Kinerja, DimensiIpAsn.Disiplin]);

    /// <summary>The components of the competence.</summary>
    public static IReadOnlyList<KomponenKompetensi> Komponen { get; } =
        Array.AsReadOnly<KomponenKompetensi>([KomponenKompetensi.DiklatJabatan, KomponenKompetensi.DiklatTeknis, KomponenKompetensi.Seminar]);

    /// <summary>The name of a dimension.</summary>
    /// <param name="dimensi">The dimension.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensi"/> is not defined.</exception>
    public static BilingualText Of(DimensiIpAsn dimensi) => Guard.Against.Undefined(dimensi) switch
    {
        DimensiIpAsn.Kualifikasi => BilingualText.Create("Kualifikasi", "Qualification"),
        DimensiIpAsn.Kompetensi => BilingualText.Create("Kompetensi", "Competence"),
        DimensiIpAsn.Kinerja => BilingualText.Create("Kinerja", "Performance"),
        _ => BilingualText.Create("Disiplin", "Discipline"),
    };

    /// <summary>The name of a component.</summary>
    /// <param name="komponen">The component.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="komponen"/> is not defined.</exception>
    public static BilingualText Of(KomponenKompetensi komponen) => Guard.Against.Undefined(komponen) switch
    {
        KomponenKompetensi.DiklatJabatan => BilingualText.Create("diklat sesuai jabatan", "training that matches the position"),
        KomponenKompetensi.DiklatTeknis => BilingualText.Create("diklat teknis", "technical training"),
        _ => BilingualText.Create("seminar atau sejenisnya", "seminar or equivalent"),
    };

    /// <summary>The id of a dimension in formulas and files.</summary>
    /// <param name="dimensi">The dimension.</param>
    /// <returns>Such as <c>kualifikasi</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensi"/> is not defined.</exception>
    public static string IdOf(DimensiIpAsn dimensi) => Of(dimensi).Indonesia switch
    {
        "Kualifikasi" => "kualifikasi",
        "Kompetensi" => "kompetensi",
        "Kinerja" => "kinerja",
        _ => "disiplin",
    };

    internal static BilingualText OfPunishment(TingkatHukuman? worst) => worst is { } level
        ? BilingualText.Create("hukuman " + AsnNames.TingkatHukuman.Of(level).Indonesia, AsnNames.TingkatHukuman.Of(level).English + " punishment")
        : BilingualText.Create("tanpa hukuman", "no punishment");
}
