using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OneOf;

namespace Bkpsdm.DataQuality.Tests;

/// <summary>A tally that is written as text: texts of random states, and a reader that writes again what it has read.</summary>
internal sealed record TallyCase(Gen<string> Texts, Func<string, OneOf<ReadError, string>> Read, string[] Objects)
{
    private static readonly DataQualityModel<AsnRecord> Model = ModelOf(AsnSamples.Acuan);
    private static readonly IpAsnMeasurement Measurement = MeasurementOf(KebijakanTanpaSkp.PoinNol);

    public static IReadOnlyDictionary<string, TallyCase> All { get; } = new Dictionary<string, TallyCase>
    {
        ["ikm"] = new(
            from name in Name from responses in Gen.Choose(1, 4).ArrayOf(9).ArrayOf(5) select IkmTally.FromResponses(name, "2024-S1", responses).Tally.ToJson(),
            text => Again(IkmTally.Read(text), tally => tally.ToJson()),
            ["$"]),
        ["ip-asn"] = new(
            from people in Person.ArrayOf(6) select Measurement.Tally(people).ToJson(),
            text => Again(Measurement.ReadTally(text), tally => tally.ToJson()),
            ["$"]),
        ["rasio-pegawai"] = new(
            from name in Name from people in Staff.ArrayOf(6) select RasioPegawaiTally.Of(name, people).ToJson(),
            text => Again(RasioPegawaiTally.Read(text), tally => tally.ToJson()),
            ["$", "$.rasio"]),
        ["kualitas-data"] = new(
            from records in AsnSamples.Hostile.ArrayOf(12) select Model.Compile().Tally(records, 1).ToJson(),
            text => Again(Model.ReadTally(text), tally => tally.ToJson()),
            ["$"]),
    };

    public static DataQualityModel<AsnRecord> ModelOf(LocalDate acuan) => IkdModel.SeBkn17Of2024(acuan, IkdThresholds.Default, IkdWeights.ExactParts);

    public static IpAsnMeasurement MeasurementOf(KebijakanTanpaSkp policy) => IpAsnMeasurement.Create(PeraturanBkn8Of2019.Rubrik, TahunAnggaran.Create(2025), PeraturanBkn8Of2019.JendelaSemua, policy);

    private static Gen<string> Name => Gen.Elements("2026", "Layanan \"A\" \\ B", "İ ı \U0001F600", "統\u2028\u0000");

    private static Gen<PegawaiIpAsn> Person =>
        from kind in Gen.Elements(AsnNames.JenisJabatan.All.ToArray())
        from employment in Gen.Elements(AsnNames.JenisKepegawaian.All.ToArray())
        from education in Gen.Elements(AsnNames.Pendidikan.All.ToArray())
        from skp in Gen.Choose(0, 5)
        from unit in Gen.Choose(0, 3)
        let person = PegawaiIpAsn.Create(kind, employment, education).WithUnit(unit)
        select skp == 0 ? person : person.WithSkp((PredikatSkp)skp);

    private static Gen<PegawaiRasio> Staff =>
        from kind in Gen.Elements(AsnNames.JenisJabatan.All.ToArray())
        from employment in Gen.Elements(AsnNames.JenisKepegawaian.All.ToArray())
        from traits in Gen.Choose(0, 15)
        select PegawaiRasio.Create(kind, employment, (CiriPegawai)traits);

    private static OneOf<ReadError, string> Again<T>(OneOf<ReadError, T> read, Func<T, string> write) => read.MapT1(write);
}
