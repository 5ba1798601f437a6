using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The working of the professionalism index, of a person and of a group.</summary>
internal static class IpAsnExplanation
{
    public static Explanation Of(IpAsnResult result)
    {
        var rubric = result.Measurement.Rubrik;
        var steps = new List<Explanation>
        {
            Step(DimensiIpAsn.Kualifikasi, result, AsnNames.Pendidikan.Of(result.Profile.Pendidikan), rubric.Poin.Kualifikasi.Basis),
            Explanation.Create(Title(DimensiIpAsn.Kompetensi, AsnNames.JenisJabatan.Of(result.Profile.JenisJabatan)), result.Kompetensi, steps: Components(result)),
            Step(DimensiIpAsn.Kinerja, result, Appraisal(result), rubric.Poin.Kinerja.Basis),
            Step(DimensiIpAsn.Disiplin, result, IpAsnNames.OfPunishment(result.HukumanTerberat()), rubric.Poin.Hukuman.Basis),
        };
        return Explanation.Create(
            BilingualText.Create("Indeks Profesionalitas ASN, jumlah poin keempat dimensi", "Professionalism index, sum of the points of the four dimensions"),
            result.Total,
            result.Total.IsKnown ? Working.Join(" + ", IpAsnNames.Dimensi.Select(dimensi => Working.Of("{0}", result.Poin(dimensi).Match(points => points, _ => 0m)))) : null,
            Satuan.Indeks,
            Working.Verdict(result.Kategori),
            rubric.Basis,
            steps);
    }

    public static Explanation Of(IpAsnKelompok group) => Explanation.Create(
        BilingualText.Create("Indeks Profesionalitas ASN, rata-rata total pegawai yang diukur", "Professionalism index, mean of the totals of the persons measured"),
        group.Indeks,
        group.Indeks.IsKnown ? Working.Of("{0} / {1}", IpAsnNames.Dimensi.Sum(dimensi => Sum(group, dimensi)), group.Diukur) : null,
        Satuan.Indeks,
        Working.Verdict(group.Kategori),
        group.Measurement.Rubrik.Basis,
        [.. IpAsnNames.Dimensi.Select(dimensi => Mean(group, dimensi)), .. Persons(group)]);

    private static Explanation Mean(IpAsnKelompok group, DimensiIpAsn dimensi)
    {
        var mean = group.RataRata(dimensi);
        return Explanation.Create(
            Working.Of("{0} (bobot {1})", "{0} (weight {1})", IpAsnNames.Of(dimensi), group.Measurement.Rubrik.Bobot.For(dimensi)),
            mean,
            mean.IsKnown ? Working.Of("{0} / {1}", Sum(group, dimensi), group.Diukur) : null);
    }

    private static IEnumerable<Explanation> Persons(IpAsnKelompok group)
    {
        yield return Explanation.Create(BilingualText.Create("Pegawai", "Persons"), (decimal)group.Orang, satuan: Satuan.Orang);
        yield return Explanation.Create(BilingualText.Create("tidak diukur (CPNS)", "not measured (CPNS)"), (decimal)group.TidakDiukur, satuan: Satuan.Orang);
        yield return Explanation.Create(BilingualText.Create("jenis jabatan tanpa poin", "kind of position without points"), (decimal)group.TanpaPoin, satuan: Satuan.Orang);
        yield return Explanation.Create(Working.Of("tanpa SKP, kebijakan {0}", "without an appraisal, policy {0}", group.Measurement.TanpaSkp.ToString()), (decimal)group.TanpaSkp, satuan: Satuan.Orang);
    }

    private static decimal Sum(IpAsnKelompok group, DimensiIpAsn dimensi) => (decimal)group.PoinSeratus(dimensi) / IpAsnTables.Hundredths;

    private static IEnumerable<Explanation> Components(IpAsnResult result)
    {
        var row = result.Measurement.Rubrik.Poin.KompetensiFor(result.Profile.JenisJabatan);
        return IpAsnNames.Komponen.Where(one => row.Match(points => points.For(one) > 0m, _ => false)).Select(one => Explanation.Create(
            Working.Of(result.Has(one) ? "{0}: ada" : "{0}: tidak ada", result.Has(one) ? "{0}: yes" : "{0}: no", IpAsnNames.Of(one)),
            row.Map(points => result.Has(one) ? points.For(one) : 0m)));
    }

    private static BilingualText Appraisal(IpAsnResult result) => result.Profile.Appraisal == 0
        ? BilingualText.Create("tanpa SKP", "no appraisal")
        : AsnNames.PredikatSkp.Of((PredikatSkp)result.Profile.Appraisal);

    private static Explanation Step(DimensiIpAsn dimensi, IpAsnResult result, BilingualText why, LegalBasis basis) =>
        Explanation.Create(Title(dimensi, why), result.Poin(dimensi), basis: basis);

    private static BilingualText Title(DimensiIpAsn dimensi, BilingualText why) => Working.Of("{0}: {1}", IpAsnNames.Of(dimensi), why);
}
