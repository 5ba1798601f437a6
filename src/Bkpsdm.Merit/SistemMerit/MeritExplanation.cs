using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The working of a merit assessment.</summary>
internal static class MeritExplanation
{
    public static Explanation Of(MeritResult result)
    {
        var steps = result.Aspek.Select(Aspect).ToList();
        if (result.Total.TryGet(out var total))
        {
            steps.Add(Explanation.Create(BilingualText.Create("Indeks", "Index"), result.Indeks, Working.Of("{0} / {1}", total, result.Instrument.Maksimum)));
            if (result.Instrument.Kategori is { } scale)
            {
                steps.Add(scale.Explain(total));
            }
        }

        return Explanation.Create(
            BilingualText.Create("Indeks Sistem Merit, jumlah skor aspek", "Merit index, sum of the aspect scores"),
            result.Total,
            Working.SumOf(result.Aspek.Select(aspek => aspek.Nilai)),
            Satuan.Nilai,
            Working.Verdict(result.Kategori),
            result.Instrument.Basis,
            steps);
    }

    private static Explanation Aspect(MeritAspekResult aspek) =>
        Explanation.Create(
            Working.Of("{0} (maksimum {1})", "{0} (maximum {1})", aspek.Aspek.Nama, aspek.Aspek.Maksimum),
            aspek.Nilai,
            Working.SumOf(aspek.Items.Select(item => item.Nilai)),
            verdict: Standing(aspek),
            steps: aspek.Items.Select(Item));

    private static Explanation Item(MeritItemResult item) =>
        Explanation.Create(
            BilingualText.Create(item.Item.ToString(), item.Item.ToString()),
            item.Nilai,
            item.Level.TryGet(out var level) ? Working.Of("{0} × {1}", level, item.Item.Bobot) : null);

    private static BilingualText? Standing(MeritAspekResult aspek) =>
        aspek.Persen.TryGet(out var share) && aspek.PeringkatBagian.TryGet(out var place)
            ? Working.Of("{0} % dari maksimum, peringkat {1}", "{0} % of the maximum, place {1}", Rounding.Usual.Apply(share), place)
            : null;
}
