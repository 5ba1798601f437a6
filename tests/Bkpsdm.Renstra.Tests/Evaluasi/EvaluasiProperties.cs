using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Bkpsdm.Renstra.Tests.EvaluasiText;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The laws of the evaluation, on the shipped plan.</summary>
public class EvaluasiProperties
{
    private static readonly string[] Indicators = [.. Plan.Rencana.Indikator.Select(row => row.IdIndikator)];
    private static readonly string[] Leaves = [.. Plan.Rencana.Nodes.Where(node => node.Children.Count == 0).Select(node => node.Id)];

    // Rows with triwulan twice, values out of range and figures of the year that do not fit among them.
    private static readonly Gen<RealisasiRow> Row =
        from money in Gen.Choose(0, 3)
        from place in Gen.Choose(0, int.MaxValue)
        from quarter in Gen.Choose(1, 5)
        from value in Gen.Choose(-1, 110)
        from line in Gen.Choose(1, 1000)
        select money == 0
            ? RealisasiRow.FromRupiah(line, Leaves[place % Leaves.Length], Year, quarter == 5 ? null : quarter, Math.Abs(value) * 1000)
            : RealisasiRow.FromNilai(line, Indicators[place % 12], Year, quarter == 5 ? null : quarter, value);

    private static readonly Gen<RealisasiRow[]> Rows = Row.ListOf().Select(rows => rows.Take(60).ToArray());

    [Property(MaxTest = 60)]
    public Property Order_of_rows_does_not_matter() => Prop.ForAll(
        Arb.From(from rows in Rows from turned in Gen.Shuffle(rows) select (Rows: rows, Turned: turned.ToArray())),
        pair =>
        {
            EvaluasiRenstra one = Of(4, pair.Rows), other = Of(4, pair.Turned);
            return SameCounts(one, other) && one.Indikator.Zip(other.Indikator).All(row => Same(row.First, row.Second))
                && one.Simpul.Zip(other.Simpul).All(node => node.First.Serapan == node.Second.Serapan)
                && one.Realisasi.Ditolak.Count == other.Realisasi.Ditolak.Count;
        });

    [Property(MaxTest = 60)]
    public Property Realisation_of_one_indicator_changes_no_other() => Prop.ForAll(
        Arb.From(from rows in Rows from place in Gen.Choose(0, 11) from value in Gen.Choose(0, 100) select (rows, place, value)),
        pair =>
        {
            var (rows, place, value) = pair;
            EvaluasiRenstra before = Of(4, rows), after = Of(4, [.. rows, Nilai(Indicators[place], 2, value, 2000)]);
            return SameCounts(before, after) && before.Indikator.Zip(after.Indikator).All(row => row.First.Row.IdIndikator == Indicators[place] || Same(row.First, row.Second))
                && before.Simpul.Zip(after.Simpul).All(node => node.First.Serapan == node.Second.Serapan);
        });

    [Property(MaxTest = 60)]
    public Property Spending_of_the_triwulan_makes_the_year() => Prop.ForAll(
        Arb.From(from place in Gen.Choose(0, Leaves.Length - 1) from amounts in Gen.Choose(0, 1_000_000_000).ArrayOf(4) select (Leaves[place], amounts)),
        pair =>
        {
            var (leaf, amounts) = pair;
            var node = Of(4, [.. amounts.Select((amount, i) => Rupiah(leaf, i + 1, amount, i + 1))]).FindSimpul(leaf).ToOneOf().AsT1;
            return node.Realisasi == amounts.Sum(amount => (decimal)amount)
                && Enumerable.Range(1, 4).Sum(quarter => node.RealisasiTriwulan(quarter).Match(value => value, _ => -1)) == amounts.Sum(amount => (decimal)amount);
        });

    // Every year, every indicator whose target, direction and way of adding up are known.
    [Fact]
    public void Realisation_that_equals_the_target_is_a_hundred_percent()
    {
        var checkedRows = 0;
        foreach (var tahun in Plan.Rencana.TahunTarget)
        {
            RealisasiRow[] rows = [.. Plan.Rencana.Indikator.Where(row => row.TargetAt(tahun).IsKnown).Select((row, i) => RealisasiRow.FromNilai(i + 1, row.IdIndikator, tahun, null, row.TargetAt(tahun).Match(value => value, _ => 0)))];
            var evaluation = EvaluasiRenstra.Of(Plan, DaftarRealisasi.Of(Plan, rows), tahun, 4, Usual).ToOneOf().AsT1;
            Assert.Empty(evaluation.Realisasi.Ditolak);
            foreach (var row in evaluation.Indikator.Where(row => row.Polaritas.IsKnown && row.Cara.IsKnown && row.Target.TryGet(out var target) && target != 0))
            {
                Assert.Equal(100m, row.Capaian);
                checkedRows++;
            }
        }

        // 34 of the catalogue less the one whose rule is open, and 21 of the sub kegiatan; not all have a target every year.
        Assert.InRange(checkedRows, 255, 275);
    }

    private static bool SameCounts(EvaluasiRenstra one, EvaluasiRenstra other) =>
        (one.Indikator.Count, one.Simpul.Count) == (other.Indikator.Count, other.Simpul.Count) && one.Indikator.Count > 0 && one.Simpul.Count > 0;

    private static bool Same(EvaluasiIndikator one, EvaluasiIndikator other) =>
        one.Realisasi == other.Realisasi && one.Capaian == other.Capaian && one.CapaianAkhir == other.CapaianAkhir;
}
