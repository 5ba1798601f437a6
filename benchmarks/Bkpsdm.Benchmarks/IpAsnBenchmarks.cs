using BenchmarkDotNet.Attributes;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Benchmarks;

/// <summary>The professionalism index of 1,000,000 persons.</summary>
[MemoryDiagnoser]
public class IpAsnBenchmarks
{
    private const int Persons = 1_000_000;

    private readonly IpAsnMeasurement measurement = IpAsnMeasurement.Create(
        PeraturanBkn8Of2019.Rubrik, TahunAnggaran.Create(2025), PeraturanBkn8Of2019.JendelaSemua, KebijakanTanpaSkp.Dikecualikan);

    private PegawaiIpAsn[] people = [];
    private PegawaiIpAsn[] peopleInUnits = [];

    /// <summary>Invents the persons, the same ones in every run.</summary>
    [GlobalSetup]
    public void Setup()
    {
        people = new PegawaiIpAsn[Persons];
        peopleInUnits = new PegawaiIpAsn[Persons];
        var state = 20250101u;
        for (var i = 0; i < Persons; i++)
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            people[i] = Invent((int)(state >> 8));
            peopleInUnits[i] = people[i].WithUnit(1 + (i % 300));
        }
    }

    /// <summary>What a portal writes by hand: one loop over the same array with the points in its branches, for the mean alone.</summary>
    /// <returns>The mean.</returns>
    [Benchmark(Baseline = true)]
    public decimal ByHand()
    {
        var (sum, measured) = (0d, 0);
        foreach (ref readonly var person in people.AsSpan())
        {
            if (person.JenisKepegawaian == JenisKepegawaian.Cpns || person.Skp is null)
            {
                continue;
            }

            sum += Qualification(person.Pendidikan) + Competence(in person) + Performance(person.Skp) + Discipline(in person);
            measured++;
        }

        return (decimal)(sum / measured);
    }

    /// <summary>The tally: exact, with every group, category and level, and what interventions would change.</summary>
    /// <returns>The index.</returns>
    [Benchmark]
    public ValueOrReason<decimal> Tally() => measurement.Tally(people.AsSpan()).Score().Keseluruhan.Indeks;

    /// <summary>The same, by 300 units besides.</summary>
    /// <returns>The index.</returns>
    [Benchmark]
    public ValueOrReason<decimal> TallyByUnit() => measurement.Tally(peopleInUnits.AsSpan()).Score().Keseluruhan.Indeks;

    private static PegawaiIpAsn Invent(int seed)
    {
        var kind = (seed % 10) switch { 0 => JenisJabatan.Struktural, < 6 => JenisJabatan.Fungsional, _ => JenisJabatan.Pelaksana };
        var employment = (seed / 10 % 20) switch { 0 => JenisKepegawaian.Cpns, < 14 => JenisKepegawaian.Pns, _ => JenisKepegawaian.Pppk };
        var person = PegawaiIpAsn.Create(kind, employment, (Pendidikan)(1 + (seed / 200 % 10)))
            .WithDiklatJabatan(seed / 7 % 3 == 0)
            .WithDiklatTeknis(seed / 11 % 40, seed / 13 % 40, 0)
            .WithSeminar(2020 + (seed / 17 % 6));
        person = seed / 19 % 30 == 0 ? person : person.WithSkp((PredikatSkp)(1 + (seed / 23 % 5)));
        return seed / 29 % 50 == 0 ? person.WithHukuman((TingkatHukuman)(1 + (seed / 31 % 3)), 2018 + (seed / 37 % 8)) : person;
    }

    private static double Qualification(Pendidikan education) => education switch
    {
        Pendidikan.S3 => 25,
        Pendidikan.S2 => 20,
        Pendidikan.S1 or Pendidikan.D4 => 15,
        Pendidikan.D3 => 10,
        Pendidikan.D2 or Pendidikan.D1 or Pendidikan.Slta => 5,
        _ => 1,
    };

    private static double Competence(in PegawaiIpAsn person)
    {
        var (training, seminar) = (person.JpTahunIni >= 20, person.TahunSeminar is 2024 or 2025);
        return person.JenisJabatan == JenisJabatan.Pelaksana
            ? (training ? 22.5 : 0) + (seminar ? 17.5 : 0)
            : (person.HasDiklatJabatan ? 15 : 0) + (training ? 15 : 0) + (seminar ? 10 : 0);
    }

    private static double Performance(PredikatSkp? predikat) => predikat switch
    {
        PredikatSkp.SangatBaik => 30,
        PredikatSkp.Baik => 25,
        PredikatSkp.ButuhPerbaikan => 15,
        PredikatSkp.Kurang => 5,
        _ => 1,
    };

    private static double Discipline(in PegawaiIpAsn person) =>
        person.TahunHukuman(TingkatHukuman.Berat) >= 2021 ? 1
        : person.TahunHukuman(TingkatHukuman.Sedang) >= 2021 ? 2
        : person.TahunHukuman(TingkatHukuman.Ringan) >= 2021 ? 3
        : 5;
}
