namespace Bkpsdm.Indicators;

/// <summary>Writes the working of a satisfaction index.</summary>
internal static class IkmExplanation
{
    public static Explanation Of(IkmResult result, ValueOrReason<Fraction> exact)
    {
        var steps = new List<Explanation> { Index(result) };
        steps.AddRange(result.Unsur.Select(unsur => Element(result.Tally, unsur)));
        if (exact.TryGet(out var nik))
        {
            steps.Add(result.Scale.Explain(nik));
        }

        return Explanation.Create(
            BilingualText.Create("Indeks Kepuasan Masyarakat (NIK)", "Public satisfaction index (NIK)"),
            result.Nik,
            result.Nik.IsKnown ? Working.Of("25 × {0} × {1} / {2}", result.Weights.Text, result.Total, result.Tally.Responden) : null,
            Satuan.Nilai,
            Working.Verdict(result.Band),
            result.Scale.Basis,
            steps);
    }

    private static Explanation Index(IkmResult result) =>
        Explanation.Create(
            BilingualText.Create("Nilai indeks (NI)", "Index (NI)"),
            result.Ni,
            result.Ni.IsKnown ? Working.Of("{0} × {1} / {2}", result.Weights.Text, result.Total, result.Tally.Responden) : null);

    private static Explanation Element(IkmTally tally, IkmUnsurResult element) =>
        Explanation.Create(
            BilingualText.Create($"NRR {element.Unsur.Kode} {element.Unsur.Nama.Indonesia}", $"Mean score {element.Unsur.Kode} {element.Unsur.Nama.English}"),
            element.Nrr,
            element.Nrr.IsKnown
                ? Working.Of(
                    "(1 × {0} + 2 × {1} + 3 × {2} + 4 × {3}) / {4}",
                    tally.Frequency(element.Unsur.Nomor, 1),
                    tally.Frequency(element.Unsur.Nomor, 2),
                    tally.Frequency(element.Unsur.Nomor, 3),
                    tally.Frequency(element.Unsur.Nomor, 4),
                    tally.Responden)
                : null);
}
