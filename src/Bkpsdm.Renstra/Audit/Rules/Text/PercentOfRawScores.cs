using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Percentages of aspects in the prose that are raw scores.</summary>
/// <remarks>Percentages of aspects that add up to the score of their index, whose formula is the sum of its aspects, are its raw scores.</remarks>
internal sealed class PercentOfRawScores() : AuditRule(
    "BKP-RNS-092",
    AuditCategory.Text,
    Severity.Error,
    BilingualText.Create("Skor mentah disebut persen", "Raw scores called percentages"),
    BilingualText.Create("Aspek dengan batas lebih besar tampak terbaik walau paling jauh dari batasnya.", "An aspect with a larger maximum looks best even when it is farthest from it."),
    BilingualText.Create("Tulis skor dengan batasnya, atau bagi skor dengan batasnya, lalu tarik kesimpulan lagi.", "Print the score with its maximum, or divide by it, and conclude anew."))
{
    private static readonly Reason OtherFormula = Reason.Create("BUKAN_JUMLAH_ASPEK", BilingualText.Create(
        "jumlah persentasenya sama dengan nilai indeks, tetapi rumusnya tidak diketahui sebagai jumlah aspek",
        "the percentages add up to the score, but its formula is not known to be a sum of aspects"));

    protected override void Check(RuleCheck check)
    {
        var aspects = check.Plan.PernyataanProsa.Rows
            .Where(row => row is { Aspek: not null, IdIndikator: not null, Tahun: not null } && Satuan.TryParse(row.Satuan, out var satuan) && satuan.Equals(Satuan.Persen))
            .GroupBy(row => (row.IdIndikator, row.Tahun));
        foreach (var group in aspects)
        {
            var place = FindingPlace.Of(default, group.First().Path).WithIndikator(group.Key.IdIndikator).WithTahun(group.Key.Tahun!.Value);
            Check(check, place, [.. group]);
        }
    }

    private static void Check(RuleCheck check, FindingPlace place, PernyataanProsaRow[] rows)
    {
        var history = check.Plan.PencapaianPelayanan.Rows.FirstOrDefault(row => string.Equals(row.IdIndikator, place.IdIndikator, StringComparison.Ordinal));
        var score = history?.RealisasiAt(place.Tahun) ?? Reason.NoRealisasi;
        var unknown = score.Reason ?? rows.Select(row => row.Nilai.Value.Reason).FirstOrDefault(reason => reason is not null);
        if (unknown is not null || !score.TryGet(out var total))
        {
            check.ReportUnjudged(place, unknown ?? Reason.NoRealisasi);
            return;
        }

        AspectScore[] scores = [.. rows.Select(row => new AspectScore(row.Aspek!, row.Nilai.Value.Match(value => value, _ => 0), Maximum(check, place.IdIndikator!, row.Aspek!)))];
        if (AspectScore.Sum(scores) != total)
        {
            check.CountPlace();
            return;
        }

        Report(check, place, rows[0], scores, (total, history!.Reference));
    }

    private static void Report(RuleCheck check, FindingPlace place, PernyataanProsaRow first, AspectScore[] scores, (decimal Score, TableReference Where) index)
    {
        if (!IsSumOfAspects(check, place.IdIndikator!))
        {
            check.ReportUnjudged(place, OtherFormula);
            return;
        }

        check.CountPlace();
        check.Report(place, Message(first, scores, index.Score, index.Where), new FindingNumbers(first.Kutipan, index.Score, index.Score, null));
    }

    private static bool IsSumOfAspects(RuleCheck check, string id) =>
        check.FindUkuran(id).TryGet(out var measure) && measure.Rumus.TryGet(out var kind) && kind == JenisRumus.JumlahAspek;

    private static decimal? Maximum(RuleCheck check, string id, string aspect)
    {
        var words = TextWords.Things(aspect);
        return check.Plan.Katalog.Find(id).Match(
            definition => definition.Formula.Match(
                formula => formula.Inputs.FirstOrDefault(input => TextWords.Things(input.Nama.Indonesia).SetEquals(words))?.Range.Maximum,
                _ => null),
            _ => null);
    }

    private static BilingualText Message(PernyataanProsaRow first, AspectScore[] scores, decimal total, TableReference where) => BilingualText.Create(
        $"{first.Tempat}: {scores.Length} persentase aspek berjumlah {IndonesianNumber.Format(total)}, tepat nilai indeksnya ({where.Text(Bahasa.Indonesia)}); itu skor mentah, bukan persen{AspectScore.Shares(scores, Bahasa.Indonesia)}",
        $"{first.Tempat}: {scores.Length} percentages of aspects add up to {ExactText.Of(total)}, exactly the score of the index ({where.Text(Bahasa.English)}); they are raw scores, not per cent{AspectScore.Shares(scores, Bahasa.English)}");
}
