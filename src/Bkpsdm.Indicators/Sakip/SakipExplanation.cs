namespace Bkpsdm.Indicators;

/// <summary>Writes the working of a SAKIP evaluation.</summary>
internal static class SakipExplanation
{
    public static Explanation Of(SakipResult result, ValueOrReason<Fraction> exact)
    {
        var steps = result.Komponen.Select(Component).ToList();
        if (exact.TryGet(out var total))
        {
            steps.Add(result.Instrument.Predikat.Explain(total));
        }

        return Explanation.Create(
            BilingualText.Create("Nilai SAKIP", "SAKIP score"),
            result.Total,
            Working.SumOf(result.Komponen.Select(part => part.Nilai)),
            Satuan.Nilai,
            Working.Verdict(result.Predikat),
            result.Instrument.Basis,
            steps);
    }

    private static Explanation Component(SakipKomponenResult part) =>
        Explanation.Create(
            Title(part.Komponen.Kode, part.Komponen.Nama, part.Maksimum),
            part.Nilai,
            Working.SumOf(part.SubKomponen.Select(sub => sub.Nilai)),
            steps: part.SubKomponen.Select(SubComponent));

    private static Explanation SubComponent(SakipSubKomponenResult sub) =>
        Explanation.Create(
            Title(sub.SubKomponen.Kode, sub.SubKomponen.Nama, sub.Maksimum),
            sub.Nilai,
            Working.SumOf(sub.Kriteria.Select(share => share.Nilai)) is { } sum ? Working.Of("({0}) / {1} × {2}", sum, sub.JumlahKriteria, sub.Maksimum) : null,
            basis: sub.Levels?.Basis,
            steps: sub.Kriteria.Select(Criterion));

    private static Explanation Criterion(SakipKriteriaShare share) =>
        Explanation.Create(
            BilingualText.Create($"Kriteria {share.Kriteria.Place}", $"Criterion {share.Kriteria.Place}"),
            share.Nilai,
            share.Kriteria.Level is { } level ? BilingualText.Create($"level {level.Trim()}", $"level {level.Trim()}") : null);

    private static BilingualText Title(string kode, BilingualText nama, decimal maximum) =>
        Working.Of("{0} {1} (maksimum {2})", "{0} {1} (maximum {2})", kode, nama, maximum);
}
