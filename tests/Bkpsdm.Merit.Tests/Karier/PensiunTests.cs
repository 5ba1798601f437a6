using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit.Tests;

public class PensiunTests
{
    // UU 20/2023 article 55 and PP 11/2017 article 239.
    [Theory]
    [InlineData(JenjangJabatan.JptUtama, 60)]
    [InlineData(JenjangJabatan.JptMadya, 60)]
    [InlineData(JenjangJabatan.JptPratama, 60)]
    [InlineData(JenjangJabatan.Administrator, 58)]
    [InlineData(JenjangJabatan.Pengawas, 58)]
    [InlineData(JenjangJabatan.Pelaksana, 58)]
    [InlineData(JenjangJabatan.Pemula, 58)]
    [InlineData(JenjangJabatan.Terampil, 58)]
    [InlineData(JenjangJabatan.Mahir, 58)]
    [InlineData(JenjangJabatan.Penyelia, 58)]
    [InlineData(JenjangJabatan.AhliPertama, 58)]
    [InlineData(JenjangJabatan.AhliMuda, 58)]
    [InlineData(JenjangJabatan.AhliMadya, 60)]
    [InlineData(JenjangJabatan.AhliUtama, 65)]
    public void Age_by_level(JenjangJabatan jenjang, int usia) => Assert.Equal(usia, Uu20Of2023.Bup.Usia(jenjang));

    // A 29 February, month ends and the first of a month: always the first of the month after the birthday.
    [Theory]
    [InlineData("1968-02-29", 58, "2026-03-01")]
    [InlineData("1968-02-29", 60, "2028-03-01")]
    [InlineData("1968-01-31", 58, "2026-02-01")]
    [InlineData("1968-12-31", 58, "2027-01-01")]
    [InlineData("1968-12-01", 58, "2027-01-01")]
    [InlineData("1968-04-30", 65, "2033-05-01")]
    public void First_day_is_the_first_of_the_month_after_the_birthday(string lahir, int usia, string tmt) =>
        Assert.Equal(Day(tmt), TabelBup.TmtPensiun(Day(lahir), usia));

    [Fact]
    public void Age_of_one_position_holds_at_its_level_alone()
    {
        var tabel = Uu20Of2023.Bup.WithJabatan("Dokter", JenjangJabatan.AhliPertama, 60);

        Assert.Equal(60, tabel.Usia(JenjangJabatan.AhliPertama, " dokter "));
        Assert.Equal(58, tabel.Usia(JenjangJabatan.AhliMuda, "Dokter"));
        Assert.Equal(58, tabel.Usia(JenjangJabatan.AhliPertama, "Arsiparis"));
        Assert.Equal(58, Uu20Of2023.Bup.Usia(JenjangJabatan.AhliPertama, "Dokter"));
        Assert.Equal(62, tabel.WithJabatan("DOKTER", JenjangJabatan.AhliPertama, 62).Usia(JenjangJabatan.AhliPertama, "Dokter"));
    }

    [Theory]
    [InlineData(39)]
    [InlineData(81)]
    public void Age_that_cannot_be_is_refused(int usia) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Uu20Of2023.Bup.WithJabatan("x", JenjangJabatan.AhliPertama, usia));

    // Seen in the field: 60 for every golongan IV. The record has no grade, and a IV/c pengawas still retires at 58.
    [Fact]
    public void Age_never_follows_from_the_grade()
    {
        Assert.DoesNotContain(typeof(PegawaiKarier).GetProperties(), property => property.PropertyType == typeof(Golongan) || property.PropertyType == typeof(Golongan?));
        Assert.DoesNotContain(typeof(TabelBup).GetMethods().SelectMany(method => method.GetParameters()), parameter => parameter.ParameterType == typeof(Golongan));
        Assert.Equal(Day("2026-06-01"), Person("1968-05-20", JenjangJabatan.Pengawas).Pensiun(Uu20Of2023.Bup).Tanggal);
    }

    [Theory]
    [InlineData("2026-05-31", "BELUM_JATUH_TEMPO")]
    [InlineData("2026-06-01", null)]
    [InlineData("2030-01-01", null)]
    [InlineData("1968-05-19", "MULAI_DI_MASA_DEPAN")]
    public void Due_from_the_first_day_on(string pada, string? code)
    {
        var due = Person("1968-05-20", JenjangJabatan.Pengawas).Pensiun(Uu20Of2023.Bup).JatuhTempo(Day(pada));

        Assert.Equal(code, due.Reason?.Code);
        Assert.Equal(code is null, due == Day("2026-06-01"));
    }

    [Fact]
    public void Reason_says_when_it_will_be_due()
    {
        var reason = Person("1968-05-20", JenjangJabatan.Pengawas).Pensiun(Uu20Of2023.Bup).JatuhTempo(Day("2026-01-01")).Reason!;

        Assert.Contains("2026-06-01", reason.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Contains("2026-06-01", reason.Text(Bahasa.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("9801-01-01")]
    public void Birth_that_cannot_be_is_a_reason(string lahir) =>
        Assert.Equal("TANGGAL_TIDAK_SAH", Person(lahir, JenjangJabatan.Pelaksana).Pensiun(Uu20Of2023.Bup).Tanggal.Reason!.Code);

    [Fact]
    public void Retirements_by_year_and_unit()
    {
        var tally = PensiunTally.Of(
            Uu20Of2023.Bup,
            [
                Person("1968-05-20", JenjangJabatan.Pengawas, "Dinas B"),
                Person("1968-05-20", JenjangJabatan.Pengawas, "Dinas A"),
                Person("1967-12-31", JenjangJabatan.Pelaksana, "Dinas A"),
                Person("1967-12-30", JenjangJabatan.AhliMadya, "Dinas A"),
                Person("1800-01-01", JenjangJabatan.AhliMadya, "Dinas A"),
            ]);

        // The pelaksana of December 1967 retires on 1 January 2026, the ahli madya on 1 January 2028.
        Assert.Equal([(2026, "Dinas A", 2L), (2026, "Dinas B", 1L), (2028, "Dinas A", 1L)], tally.Rows.Select(row => (row.Tahun, row.Unit, row.Jumlah)));
        Assert.Equal(3, tally.Jumlah(2026));
        Assert.Equal(0, tally.Jumlah(2027));
        Assert.Equal(1, tally.TidakDihitung);
    }

    [Fact]
    public void Tallies_by_different_ages_do_not_merge()
    {
        var one = PensiunTally.Empty(Uu20Of2023.Bup);

        Assert.Throws<ArgumentException>(() => one.Merge(PensiunTally.Empty(Uu20Of2023.Bup.WithJabatan("Guru", JenjangJabatan.AhliPertama, 60))));
        Assert.Empty(one.Merge(PensiunTally.Empty(Uu20Of2023.Bup)).Rows);
    }

    private static PegawaiKarier Person(string lahir, JenjangJabatan jenjang, string unit = "Dinas A") =>
        PegawaiKarier.Create("k", unit, JenisKepegawaian.Pns, Day(lahir), jenjang);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
