using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Merit.Tests;

public class IpAsnSimulasiTests
{
    // Ten pelaksana without trainings, S-1, Baik: 15 + 0 + 25 + 5 = 45 each. Four of them trained: 4 × 22.5 / 10 = 9.
    [Fact]
    public void A_training_of_20_JP_for_some_pelaksana_moves_the_index()
    {
        var tally = IpAsnCase.Nol.Tally([.. Enumerable.Repeat(IpAsnCase.Pelaksana().WithSkp(PredikatSkp.Baik), 10)]);
        var json = tally.ToJson();

        var result = tally.Simulate([IntervensiIpAsn.Pelatihan(KomponenKompetensi.DiklatTeknis, 4).WithKelompok(JenisJabatan.Pelaksana)], PilihanSasaran.KenaikanTerkecil);

        Assert.Equal(45m, result.Sebelum.Keseluruhan.Indeks);
        Assert.Equal(54m, result.Sesudah.Keseluruhan.Indeks);
        Assert.Equal(9m, result.Kenaikan);
        Assert.Equal((10L, 4L, 90m), (result.Langkah[0].DapatNaik, result.Langkah[0].Terjangkau, result.Langkah[0].Poin));
        Assert.Equal(json, tally.ToJson());
    }

    // S-1 brings 5 points to D-III and 10 to SLTA; a person with S-2 cannot gain by it.
    [Fact]
    public void Whom_an_education_reaches_gives_two_bounds()
    {
        var tally = IpAsnCase.Nol.Tally([.. new[] { Pendidikan.Slta, Pendidikan.D3, Pendidikan.S2 }.Select(one => IpAsnCase.Pelaksana(one).WithSkp(PredikatSkp.Baik))]);
        var one = new[] { IntervensiIpAsn.PenyelesaianPendidikan(Pendidikan.S1, 1) };

        Assert.Equal(10m, tally.Simulate(one, PilihanSasaran.KenaikanTerbesar).Langkah[0].Poin);
        Assert.Equal(5m, tally.Simulate(one, PilihanSasaran.KenaikanTerkecil).Langkah[0].Poin);
        Assert.Equal(2L, tally.Simulate(one, PilihanSasaran.KenaikanTerkecil).Langkah[0].DapatNaik);
    }

    [Fact]
    public void Persons_who_are_not_measured_are_not_reached()
    {
        var tally = IpAsnCase.Dikecualikan.Tally([
            PegawaiIpAsn.Create(JenisJabatan.Pelaksana, JenisKepegawaian.Cpns, Pendidikan.S1).WithSkp(PredikatSkp.Baik),
            IpAsnCase.Pelaksana(),
            IpAsnCase.Pelaksana().WithSkp(PredikatSkp.Baik)]);

        Assert.Equal(1L, tally.Simulate([IntervensiIpAsn.Pelatihan(KomponenKompetensi.Seminar, 9)], PilihanSasaran.KenaikanTerbesar).Langkah[0].Terjangkau);
    }

    [Fact]
    public void Opportunities_say_what_each_person_gains()
    {
        var peluang = IpAsnCase.Nol.Tally([IpAsnCase.Pelaksana(Pendidikan.Slta).WithSkp(PredikatSkp.Baik), IpAsnCase.Pelaksana(Pendidikan.Slta).WithSkp(PredikatSkp.Baik).WithSeminar(2025)]).Peluang();

        Assert.Equal(
            ["DiklatTeknis 22.5 2", "Seminar 17.5 1", "Pendidikan 5 2", "Kinerja 5 2"],
            peluang.Select(one => FormattableString.Invariant($"{one.Intervensi.Jenis} {one.KenaikanPerOrang:0.##} {one.Orang}")));
        Assert.Equal(8.75m, peluang[1].KenaikanIndeks);
    }

    // Applied to the records one by one, an intervention for everybody gives what the tally says.
    [Property]
    public Property Moving_the_tally_is_moving_the_records() => Prop.ForAll(IpAsnCase.People, people =>
    {
        var moved = people.Select(person => person.Skp is null || person.JenisKepegawaian == JenisKepegawaian.Cpns || PendidikanRank.Compare(person.Pendidikan, Pendidikan.S1) >= 0 || person.JenisJabatan == JenisJabatan.Rangkap
            ? person : person.WithPendidikan(Pendidikan.S1)).ToArray();
        var simulated = IpAsnCase.Dikecualikan.Tally(people).Simulate([IntervensiIpAsn.PenyelesaianPendidikan(Pendidikan.S1, IntervensiIpAsn.SemuaOrang)], PilihanSasaran.KenaikanTerbesar);
        return simulated.Sesudah.Keseluruhan.Indeks == IpAsnCase.Dikecualikan.Tally(moved).Score().Keseluruhan.Indeks;
    });

    [Property]
    public Property The_two_choices_enclose_each_other() => Prop.ForAll(
        (from people in IpAsnCase.People.Generator from count in Gen.Choose(0, 10) select (people, count)).ToArbitrary(),
        sample =>
        {
            var tally = IpAsnCase.Nol.Tally(sample.people);
            var one = new[] { IntervensiIpAsn.PenyelesaianPendidikan(Pendidikan.S2, sample.count) };
            var (most, least) = (tally.Simulate(one, PilihanSasaran.KenaikanTerbesar), tally.Simulate(one, PilihanSasaran.KenaikanTerkecil));
            return most.Langkah[0].Poin >= least.Langkah[0].Poin && most.Langkah[0].Terjangkau == least.Langkah[0].Terjangkau
                && least.Sesudah.Keseluruhan.Orang == sample.people.Length;
        });
}
