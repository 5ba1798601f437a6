using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Merit.Tests;

/// <summary>Random persons and the usual measurement of 2025.</summary>
internal static class IpAsnCase
{
    public static readonly TahunAnggaran Tahun = TahunAnggaran.Create(2025);

    public static readonly IpAsnMeasurement Nol = Of(KebijakanTanpaSkp.PoinNol);

    public static readonly IpAsnMeasurement Dikecualikan = Of(KebijakanTanpaSkp.Dikecualikan);

    public static readonly IpAsnMeasurement TidakDiketahui = Of(KebijakanTanpaSkp.TidakDiketahui);

    public static Gen<PegawaiIpAsn> Person { get; } =
        from kind in Gen.Elements(AsnNames.JenisJabatan.All.ToArray())
        from employment in Gen.Elements(AsnNames.JenisKepegawaian.All.ToArray())
        from education in Gen.Elements(AsnNames.Pendidikan.All.ToArray())
        from sex in Gen.Choose(0, 2)
        from skp in Gen.Choose(0, 5)
        from diklat in Gen.Elements(true, false)
        from jp in Gen.Elements(0, 5, 19, 20, 40).ArrayOf(3)
        from seminar in Gen.Choose(2020, 2025)
        from hukuman in Gen.Choose(0, 3)
        from tahunHukuman in Gen.Choose(2018, 2025)
        from unit in Gen.Choose(0, 5)
        select Make(kind, employment, education, sex, skp, diklat, jp, seminar, hukuman, tahunHukuman, unit);

    /// <summary>Persons who are measured: neither CPNS nor in a double position, with an appraisal.</summary>
    public static Gen<PegawaiIpAsn> Measured { get; } =
        Person.Where(one => one.JenisKepegawaian != JenisKepegawaian.Cpns && one.JenisJabatan != JenisJabatan.Rangkap && one.Skp is not null);

    public static Arbitrary<PegawaiIpAsn[]> People { get; } = Person.ArrayOf().ToArbitrary();

    public static PegawaiIpAsn Pelaksana(Pendidikan pendidikan = Pendidikan.S1) => PegawaiIpAsn.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Pns, pendidikan);

    public static IpAsnMeasurement Of(KebijakanTanpaSkp policy, JendelaIpAsn? jendela = null, IpAsnRubric? rubric = null) =>
        IpAsnMeasurement.Create(rubric ?? PeraturanBkn8Of2019.Rubrik, Tahun, jendela ?? PeraturanBkn8Of2019.JendelaSemua, policy);

    public static decimal Known(ValueOrReason<decimal> value) => value.ToOneOf().AsT1;

    private static PegawaiIpAsn Make(JenisJabatan kind, JenisKepegawaian employment, Pendidikan education, int sex, int skp, bool diklat, int[] jp, int seminar, int hukuman, int tahunHukuman, int unit)
    {
        var person = PegawaiIpAsn.Create(kind, employment, education).WithDiklatJabatan(diklat).WithDiklatTeknis(jp[0], jp[1], jp[2]).WithSeminar(seminar).WithUnit(unit);
        person = sex == 0 ? person : person.WithJenisKelamin((JenisKelamin)sex);
        person = skp == 0 ? person : person.WithSkp((PredikatSkp)skp);
        return hukuman == 0 ? person : person.WithHukuman((TingkatHukuman)hukuman, tahunHukuman);
    }
}
