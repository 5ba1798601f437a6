namespace Bkpsdm.Indicators;

/// <summary>Writes the extent of a band and the working of a lookup.</summary>
internal static class BandScaleText
{
    public static string Extent(BandScale scale, int index, Bahasa bahasa)
    {
        var band = scale.Bands[index];
        var atLeast = scale.Rule == BoundaryRule.AtLeast;
        var highest = index == scale.Bands.Count - 1;
        var ends = new List<string>();
        if (band.Lower is { } lower)
        {
            ends.Add((atLeast || index == 0 ? ">= " : "> ") + Working.Number(lower, bahasa));
        }

        if (scale.UpperEnd(band).TryGet(out var upper))
        {
            ends.Add((atLeast && !highest ? "< " : "<= ") + Working.Number(upper, bahasa));
        }

        return string.Join(bahasa == Bahasa.English ? " and " : " dan ", ends);
    }

    public static Explanation Explain(BandScale scale, Fraction value)
    {
        var band = scale.Classify(value);
        return Explanation.Create(
            scale.Nama,
            band.Bind(_ => Fraction.ToValue(scale.Reading.Apply(value))),
            Read(scale.Reading, value),
            verdict: Working.Verdict(band),
            basis: scale.Basis,
            steps: band.TryGet(out var found) ? Ends(scale, found) : null);
    }

    private static BilingualText? Read(Rounding reading, Fraction value) =>
        reading.IsNone || !value.TryToDecimal(out var number)
            ? null
            : Working.Of("{0} dibulatkan ke {1} desimal", "{0} rounded to {1} decimals", number, reading.Digits);

    private static IEnumerable<Explanation> Ends(BandScale scale, Band band)
    {
        var atLeast = scale.Rule == BoundaryRule.AtLeast;
        var lowest = ReferenceEquals(band, scale.Bands[0]);
        var highest = ReferenceEquals(band, scale.Bands[scale.Bands.Count - 1]);
        if (band.Lower is { } lower)
        {
            yield return Explanation.Create(
                atLeast || lowest ? BilingualText.Create("Batas bawah, paling rendah", "Lower end, at least") : BilingualText.Create("Batas bawah, lebih dari", "Lower end, more than"),
                lower);
        }

        if (scale.UpperEnd(band).TryGet(out var upper))
        {
            yield return Explanation.Create(
                atLeast && !highest ? BilingualText.Create("Batas atas, kurang dari", "Upper end, less than") : BilingualText.Create("Batas atas, paling tinggi", "Upper end, at most"),
                upper);
        }
    }
}
