using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Merit.Tests;

public class IpAsnProperties
{
    [Property]
    public Property Both_entries_agree() => Prop.ForAll(IpAsnCase.Measured.ToArbitrary(), person =>
    {
        var result = IpAsnCase.Nol.Score(person);
        var scores = IpAsnNames.Dimensi.Select(dimensi => IpAsnCase.Known(result.Skor(dimensi))).ToArray();
        var total = IpAsnCase.Known(PeraturanBkn8Of2019.Rubrik.Evaluate(scores[0], scores[1], scores[2], scores[3]));

        // 25 of 30 has no end as a score of 0 to 100; beyond 20 digits the two may differ.
        return decimal.Round(total, 20) == IpAsnCase.Known(result.Total) && IpAsnNames.Dimensi.Sum(dimensi => IpAsnCase.Known(result.Poin(dimensi))) == IpAsnCase.Known(result.Total);
    });

    [Property]
    public Property The_explanation_has_the_result() => Prop.ForAll(IpAsnCase.Person.ToArbitrary(), person =>
    {
        var result = IpAsnCase.TidakDiketahui.Score(person);
        return result.Explain().Result == result.Total && result.Explain().ToJson() == IpAsnCase.TidakDiketahui.Score(person).Explain().ToJson();
    });

    [Property]
    public Property The_index_is_the_mean_of_the_persons() => Prop.ForAll(IpAsnCase.People, people =>
    {
        var known = people.SelectMany(person => IpAsnCase.Dikecualikan.Score(person).Total.Match<decimal[]>(total => [total], _ => [])).ToArray();
        var group = IpAsnCase.Dikecualikan.Tally(people).Score().Keseluruhan;
        return group.Diukur == known.Length && (known.Length == 0 ? !group.Indeks.IsKnown : Math.Abs(IpAsnCase.Known(group.Indeks) - known.Average()) < 0.000000000000000000001m);
    });

    [Property]
    public Property Splitting_anywhere_changes_nothing() => Prop.ForAll(
        (from people in IpAsnCase.People.Generator from at in Gen.Choose(0, 100) select (people, Math.Min(at, people.Length))).ToArbitrary(),
        sample =>
        {
            var (people, at) = sample;
            var whole = IpAsnCase.Nol.Tally(people);
            var (first, second) = (IpAsnCase.Nol.Tally(people.AsSpan(0, at)), IpAsnCase.Nol.Tally(people.AsSpan(at)));
            return whole.Equals(first.Merge(second)) && second.Merge(first).ToJson() == whole.ToJson()
                && whole.Merge(IpAsnCase.Nol.EmptyTally()).Equals(whole) && IpAsnCase.Nol.EmptyTally().Merge(whole).ToJson() == whole.ToJson();
        });

    [Property]
    public Property Merge_is_associative() => Prop.ForAll(IpAsnCase.People, IpAsnCase.People, IpAsnCase.People, (a, b, c) =>
    {
        var (x, y, z) = (IpAsnCase.Nol.Tally(a), IpAsnCase.Nol.Tally(b), IpAsnCase.Nol.Tally(c));
        return x.Merge(y).Merge(z).Equals(x.Merge(y.Merge(z)));
    });

    [Property]
    public Property Json_goes_round() => Prop.ForAll(IpAsnCase.People, people =>
    {
        var tally = IpAsnCase.TidakDiketahui.Tally(people);
        return IpAsnCase.TidakDiketahui.ReadTally(tally.ToJson()).AsT1.Equals(tally);
    });

    [Property]
    public Property Units_add_up_to_the_whole() => Prop.ForAll(IpAsnCase.People, people =>
    {
        var tally = IpAsnCase.Nol.Tally(people);
        var whole = IpAsnCase.Nol.Tally([.. people.Where(person => person.Unit != 0)]).Score().Keseluruhan;
        return tally.ByUnit().Sum(unit => unit.Orang) == whole.Orang
            && tally.ByUnit().Sum(unit => unit.Diukur) == whole.Diukur
            && tally.ByUnit().All(unit => unit.Indeks == IpAsnCase.Nol.Tally([.. people.Where(person => person.Unit.ToString(System.Globalization.CultureInfo.InvariantCulture) == unit.Kode)]).Score().Keseluruhan.Indeks);
    });

    [Property]
    public Property Groups_partition_the_persons() => Prop.ForAll(IpAsnCase.People, people =>
    {
        var rekap = IpAsnCase.Nol.Tally(people).Score();
        return new[] { rekap.ByJenisJabatan(), rekap.ByJenisKepegawaian(), rekap.ByPendidikan(), rekap.ByJenisKelamin() }
            .All(groups => groups.Sum(group => group.Orang) == people.Length && groups.Sum(group => group.Diukur) == rekap.Keseluruhan.Diukur)
            && IpAsnNames.Dimensi.All(dimensi => rekap.TingkatPoin(dimensi).Sum(level => level.Orang) == rekap.Keseluruhan.Diukur)
            && rekap.Keseluruhan.Sebaran.Sum(band => band.Orang) == rekap.Keseluruhan.Diukur;
    });

    [Property]
    public Property Cutting_to_two_decimals_first_changes_no_category() => Prop.ForAll(
        Gen.Choose(0, 100_000_000).Select(millionths => millionths / 1_000_000m).ToArbitrary(),
        value => PeraturanBkn8Of2019.Kategori.Classify(value) == PeraturanBkn8Of2019.Kategori.Classify(decimal.Truncate(value * 100m) / 100m));
}
