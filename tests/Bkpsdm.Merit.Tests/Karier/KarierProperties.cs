using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Bkpsdm.Merit.Tests;

public class KarierProperties
{
    private static readonly Gen<LocalDate> Birth = Gen.Choose(0, 20_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days));
    private static readonly Gen<LocalDate> Later = Gen.Choose(0, 25_000).Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    private static readonly Gen<PegawaiKarier> Person =
        from birth in Birth
        from start in Later
        from end in Later
        from level in Gen.Elements<JenjangJabatan>([.. AsnNames.JenjangJabatan.All])
        from kind in Gen.Elements<JenisKepegawaian>([.. AsnNames.JenisKepegawaian.All])
        from unit in Gen.Elements("A", "B", "C")
        select PegawaiKarier.Create("k", unit, kind, birth, level, tmtJabatan: start, akhirKontrak: end);

    private static readonly Arbitrary<(PegawaiKarier Person, LocalDate One, LocalDate Other)> PersonAndDays =
        (from person in Person from one in Later from other in Later select (person, one, other)).ToArbitrary();

    [Property(MaxTest = 1000)]
    public Property What_is_due_stays_due() => Prop.ForAll(PersonAndDays, sample =>
    {
        var (person, one, other) = sample;
        var (early, late) = one <= other ? (one, other) : (other, one);
        return Milestones(person).All(milestone => !milestone.JatuhTempo(early).TryGet(out var due) || (due <= early && milestone.JatuhTempo(late) == due));
    });

    [Property(MaxTest = 1000)]
    public Property Status_of_the_window_never_goes_back() => Prop.ForAll(PersonAndDays, sample =>
    {
        var (person, one, other) = sample;
        var (early, late) = one <= other ? (one, other) : (other, one);
        return !person.Mutasi(PeraturanBkn5Of2019.Mutasi, early).TryGet(out var before) || (person.Mutasi(PeraturanBkn5Of2019.Mutasi, late).TryGet(out var after) && before <= after);
    });

    [Property(MaxTest = 1000)]
    public Property Retirement_is_the_first_of_a_month_after_the_age_is_full() => Prop.ForAll(PersonAndDays, sample =>
    {
        var day = sample.Person.Pensiun(Uu20Of2023.Bup).Tanggal.ToOneOf().AsT1;
        var months = Period.Between(sample.Person.TanggalLahir, day, PeriodUnits.Months).Months - (12L * Uu20Of2023.Bup.Usia(sample.Person.Jenjang));
        return day.Day == 1 && months is 0 or 1;
    });

    [Property(MaxTest = 300)]
    public Property Later_birth_never_retires_earlier() => Prop.ForAll(Gen.Zip(Birth, Birth).ToArbitrary(), births =>
    {
        var (one, other) = births;
        return one.CompareTo(other) * TabelBup.TmtPensiun(one, 58).CompareTo(TabelBup.TmtPensiun(other, 58)) >= 0;
    });

    [Property(MaxTest = 300)]
    public Property Splitting_the_records_changes_no_tally() => Prop.ForAll(Gen.Zip(Person.ArrayOf(30), Gen.Choose(0, 30)).ToArbitrary(), sample =>
    {
        var (people, at) = sample;
        var left = PensiunTally.Of(Uu20Of2023.Bup, people.Take(at));
        var right = PensiunTally.Of(Uu20Of2023.Bup, people.Skip(at));
        var whole = Rows(PensiunTally.Of(Uu20Of2023.Bup, people));
        return Rows(left.Merge(right)).SequenceEqual(whole) && Rows(right.Merge(left)).SequenceEqual(whole)
            && Rows(PensiunTally.Empty(Uu20Of2023.Bup).Merge(left)).SequenceEqual(Rows(left));
    });

    private static IEnumerable<(int Tahun, string Unit, long Jumlah)> Rows(PensiunTally tally) => tally.Rows.Select(row => (row.Tahun, row.Unit, row.Jumlah));

    private static IEnumerable<TonggakKarier> Milestones(PegawaiKarier person) =>
    [
        person.Pensiun(Uu20Of2023.Bup), person.AwalMutasi(PeraturanBkn5Of2019.Mutasi), person.AkhirMutasi(PeraturanBkn5Of2019.Mutasi), person.TonggakKontrak(),
        AturanTonggak.Create("x", BilingualText.Same("x"), LegalBasis.Create("x", SourceConfidence.Recalled), 31).Of(person.TmtJabatan),
    ];
}
