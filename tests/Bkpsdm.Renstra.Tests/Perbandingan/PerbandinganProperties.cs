using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The laws of the comparison, on plans with doubtful names, ids and codes.</summary>
public class PerbandinganProperties
{
    [Property(MaxTest = 300)]
    public Property Comparison_of_a_plan_with_itself_is_empty() =>
        Prop.ForAll(PlanPair.Pairs, pair =>
        {
            var again = RencanaStrategis.Read(pair.Lama.ToJson()).AsT1;
            var comparison = PerbandinganRencana.Of(pair.Lama, again);
            return comparison.IsEmpty
                && comparison.Simpul.Count == pair.Lama.Rencana.Nodes.Count
                && comparison.Cabang.Append(comparison.Keseluruhan).All(branch => branch.Lama is null == branch.Baru is null && (branch.Total.Selisih == 0m || branch.Total.Lama.Missing > 0))
                && PerbandinganRencana.Of(pair.Lama, pair.Lama).IsEmpty;
        });

    [Property(MaxTest = 300)]
    public Property Turned_round_it_mirrors() =>
        Prop.ForAll(PlanPair.Pairs, pair =>
        {
            PerbandinganRencana one = PerbandinganRencana.Of(pair.Lama, pair.Baru), other = PerbandinganRencana.Of(pair.Baru, pair.Lama);
            return Ids(one.SimpulDitambah).SetEquals(Ids(other.SimpulDihapus))
                && Ids(one.SimpulDihapus).SetEquals(Ids(other.SimpulDitambah))
                && Rows(one.IndikatorDitambah).SequenceEqual(Rows(other.IndikatorDihapus))
                && Rows(one.IndikatorDihapus).SequenceEqual(Rows(other.IndikatorDitambah))
                && one.TahunHanyaLama.SequenceEqual(other.TahunHanyaBaru)
                && one.Ambigu.Count == other.Ambigu.Count
                && Changes(one, turned: false).SequenceEqual(Changes(other, turned: true));
        });

    [Property(MaxTest = 300)]
    public Property Net_effect_turned_round_has_the_other_sign() =>
        Prop.ForAll(PlanPair.Pairs, pair =>
        {
            PerbandinganRencana one = PerbandinganRencana.Of(pair.Lama, pair.Baru), other = PerbandinganRencana.Of(pair.Baru, pair.Lama);
            return one.Cabang.Append(one.Keseluruhan).All(branch => other.Cabang.Append(other.Keseluruhan)
                .Single(mirror => mirror.Lama == branch.Baru && mirror.Baru == branch.Lama).Total.Selisih == branch.Total.Selisih.Map(difference => -difference)
                || !branch.Total.Selisih.IsKnown);
        });

    // Each node is on one side of the account: matched, added or removed, or unclear.
    [Property(MaxTest = 300)]
    public Property Every_node_is_accounted_for_once() =>
        Prop.ForAll(PlanPair.Pairs, pair =>
        {
            var comparison = PerbandinganRencana.Of(pair.Lama, pair.Baru);
            var unclear = comparison.Ambigu.Where(group => !group.IsOfIndikator).ToArray();
            return Account(pair.Lama, comparison.Simpul.Select(match => match.Lama.Id), comparison.SimpulDihapus, unclear.SelectMany(group => group.Lama))
                && Account(pair.Baru, comparison.Simpul.Select(match => match.Baru.Id), comparison.SimpulDitambah, unclear.SelectMany(group => group.Baru));
        });

    private static bool Account(RencanaStrategis plan, IEnumerable<string> matched, IEnumerable<SimpulRencana> alone, IEnumerable<string> unclear) =>
        matched.Concat(Ids(alone)).Concat(unclear.Distinct()).Order(StringComparer.Ordinal).SequenceEqual(plan.Rencana.Nodes.Select(node => node.Id).Order(StringComparer.Ordinal));

    private static HashSet<string> Ids(IEnumerable<SimpulRencana> nodes) => [.. nodes.Select(node => node.Id)];

    private static IEnumerable<string> Rows(IEnumerable<IndikatorRow> rows) => rows.Select(row => $"{row.Simpul.Id} {row.IdIndikator}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Changes(PerbandinganRencana comparison, bool turned)
    {
        string Line(string lama, string baru, MatchWay way, PerubahanSel? change) => turned
            ? $"{baru} {lama} {way} {change?.Unsur} {change?.Tahun} {change?.Baru} {change?.Lama} {change?.Selisih.Map(value => 0 - value).Match(value => value, _ => 0):0.#}"
            : $"{lama} {baru} {way} {change?.Unsur} {change?.Tahun} {change?.Lama} {change?.Baru} {change?.Selisih.Match(value => value, _ => 0):0.#}";
        return comparison.Simpul.SelectMany(pair => pair.Perubahan.DefaultIfEmpty(), (pair, change) => Line(pair.Lama.Id, pair.Baru.Id, pair.Cara, change))
            .Concat(comparison.Indikator.SelectMany(pair => pair.Perubahan.DefaultIfEmpty(), (pair, change) => Line($"{pair.Lama.Simpul.Id}/{pair.Lama.IdIndikator}", $"{pair.Baru.Simpul.Id}/{pair.Baru.IdIndikator}", pair.Cara, change)))
            .Order(StringComparer.Ordinal);
    }
}
