using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The working of a row of the evaluation, and of the money of a node.</summary>
internal static class EvaluasiExplanation
{
    private static readonly BilingualText Tahun = BilingualText.Create("Realisasi tahun", "Realisation of the year");
    private static readonly BilingualText Menuju = BilingualText.Create("Kumulatif terhadap kondisi akhir", "Cumulative against the final condition");

    public static Explanation Of(EvaluasiIndikator row, EvaluasiRenstra evaluasi)
    {
        var year = Year(row, evaluasi);
        return Explanation.Create(
            BilingualText.Same(Name(row.Row.Nama, row.Row.IdIndikator)),
            row.Capaian,
            Remark(row),
            Satuan.Persen,
            row.Predikat.Match<BilingualText?>(band => BilingualText.Create(band.Text(Bahasa.Indonesia), band.Text(Bahasa.English)), _ => null),
            evaluasi.Kebijakan.Predikat.Basis,
            [year, Ratio(row, row.Realisasi, row.Target, evaluasi), Final(row, evaluasi)]);
    }

    public static Explanation Of(EvaluasiSimpul node)
    {
        var spent = Explanation.Create(BilingualText.Create("Realisasi anggaran", "Budget spent"), node.Realisasi, satuan: Satuan.Rupiah);
        var budget = Explanation.Create(BilingualText.Create("Pagu tahun", "Budget of the year"), node.Pagu, satuan: Satuan.Rupiah);
        return Explanation.Create(
            BilingualText.Create($"Serapan {node.Simpul}", $"Absorption {node.Simpul}"),
            node.Serapan,
            BilingualText.Create("realisasi anggaran / pagu × 100", "budget spent / budget × 100"),
            Satuan.Persen,
            node.IsAbovePagu ? BilingualText.Create("melampaui pagu: temuan, tanpa predikat", "above the budget: a finding, without predikat") : null,
            node.IsAbovePagu ? EvaluasiSimpul.DasarPagu : null,
            [spent, budget]);
    }

    private static Explanation Year(EvaluasiIndikator row, EvaluasiRenstra evaluasi) => Explanation.Create(
        Tahun,
        row.Realisasi,
        row.Cara.Match<BilingualText?>(cara => Way(cara, row), _ => null),
        Unit(row),
        steps: Enumerable.Range(1, evaluasi.Triwulan).Select(number => Explanation.Create(
            BilingualText.Same(FormattableString.Invariant($"Triwulan {number}")),
            row.RealisasiTriwulan(number),
            satuan: Unit(row))));

    private static Explanation Ratio(EvaluasiIndikator row, ValueOrReason<decimal> realised, ValueOrReason<decimal> target, EvaluasiRenstra evaluasi)
    {
        var kebijakan = evaluasi.Kebijakan;
        return row.Polaritas.TryGet(out var polarity)
            ? Achievement.Explain(realised, target, polarity, kebijakan.RuleFor(polarity), kebijakan.Batas, kebijakan.TargetNol, Unit(row))
            : Explanation.Create(BilingualText.Create("Capaian", "Achievement"), row.AchievementOf(realised, target), row.Ukuran.Match(ukuran => ukuran.Catatan, _ => null));
    }

    private static Explanation Final(EvaluasiIndikator row, EvaluasiRenstra evaluasi) => Explanation.Create(
        Menuju,
        row.CapaianAkhir,
        row.Cara.Match<BilingualText?>(cara => Way(cara, null), _ => null),
        Satuan.Persen,
        steps:
        [
            .. row.TahunTerhitung.Select(tahun => Explanation.Create(BilingualText.Create($"Realisasi {tahun}", $"Realisation {tahun}"), row.RealisasiTahun(tahun), satuan: Unit(row))),
            Ratio(row, row.Kumulatif, row.Akhir, evaluasi),
        ]);

    private static BilingualText Way(FinalRule cara, EvaluasiIndikator? row)
    {
        var (indonesia, english) = cara switch
        {
            FinalRule.Jumlah => ("dijumlahkan", "summed up"),
            FinalRule.RataRata => ("dirata-ratakan", "averaged"),
            _ => ("kondisi terakhir", "last condition"),
        };
        if (row?.TriwulanKondisi is { } number)
        {
            indonesia += FormattableString.Invariant($", triwulan {number}");
            english += FormattableString.Invariant($", triwulan {number}");
        }

        return row is { IsCaraFromKebijakan: true }
            ? BilingualText.Create(indonesia + " (pilihan evaluasi, rencana tidak menetapkan)", english + " (chosen for the evaluation, the plan does not say)")
            : BilingualText.Create(indonesia, english);
    }

    private static BilingualText? Remark(EvaluasiIndikator row) => row.IsPolaritasFromKebijakan
        ? BilingualText.Create("arah baik dipilih untuk evaluasi ini, rencana tidak menetapkan", "the good direction is chosen for this evaluation, the plan does not say")
        : null;

    private static Satuan? Unit(EvaluasiIndikator row) => Satuan.Parse(row.Row.Satuan.Used).Match<Satuan?>(_ => null, satuan => satuan);

    private static string Name(DocumentCell nama, string id) => string.IsNullOrWhiteSpace(nama.Used) ? id : nama.Used!;
}
