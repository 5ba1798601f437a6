using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A statutory scale: bands (<i>predikat</i>) over a range of values, given by their lower ends alone.</summary>
/// <remarks>
/// Every value of the range has exactly one band: a band begins where it says and ends where the next begins. The scale
/// carries its reading: values are compared exactly, or rounded first where the regulation prints rounded ends. Values
/// computed by this library are compared before they become decimals. Immutable and safe for use from several threads; a
/// caller's own scale passes the same checks as the statutory ones.
/// </remarks>
/// <example><code>
/// var scale = PermenpanRb14Of2017.NikScale;
/// var mutu = scale.Classify(81.62m).Match(band =&gt; band.Text(Bahasa.Indonesia), why =&gt; why.Code); // B, Baik
/// var kurang = scale.GapTo(81.62m, "Sangat Baik"); // 6.69
/// var outside = scale.Classify(101).Reason!.Code; // DI_LUAR_RENTANG
/// </code></example>
public sealed class BandScale
{
    private readonly Band[] bands;

    private BandScale(string id, BilingualText nama, LegalBasis basis, BoundaryRule rule, Rounding reading, ValueRange range, Band[] bands)
    {
        Id = id;
        Nama = nama;
        Basis = basis;
        Rule = rule;
        Reading = reading;
        Range = range;
        this.bands = bands;
        Bands = Array.AsReadOnly(bands);
    }

    /// <summary>The stable id, such as <c>skm-14-2017-nik</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The regulation.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The rule for a value on a lower end: inside the band or below it. The minimum of <see cref="Range"/> belongs to the lowest band under both rules.</summary>
    public BoundaryRule Rule { get; }

    /// <summary>How a value is read before it is compared; <see cref="Rounding.None"/> for exact reading.</summary>
    public Rounding Reading { get; }

    /// <summary>The possible values, both ends included; an end may be open.</summary>
    public ValueRange Range { get; }

    /// <summary>The bands, lowest first.</summary>
    public IReadOnlyList<Band> Bands { get; }

    /// <summary>Makes a scale.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="rule">The rule for a value on a lower end: inside the band or below it.</param>
    /// <param name="reading">How a value is read before it is compared.</param>
    /// <param name="range">The possible values; an end may be open.</param>
    /// <param name="lowestFirst">The bands, lowest first; the lowest begins at the minimum of the range (none where that is open).</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">
    /// There is no band or one is null, the ends do not rise, one lies outside the range or has more decimals than the reading
    /// keeps, the lowest does not begin at the minimum, a name occurs in two bands, or <paramref name="id"/> is blank or no valid Unicode.
    /// </exception>
    public static BandScale Create(string id, BilingualText nama, LegalBasis basis, BoundaryRule rule, Rounding reading, ValueRange range, params Band[] lowestFirst)
    {
        Guard.Against.BlankOrBroken(id);
        Guard.Against.Null(nama);
        Guard.Against.Null(basis);
        Guard.Against.Undefined(rule);
        BandScaleChecks.Run(rule, reading, range, Guard.Against.Null(lowestFirst), nameof(lowestFirst));
        return new BandScale(id, nama, basis, rule, reading, range, (Band[])lowestFirst.Clone());
    }

    /// <summary>The band of a value.</summary>
    /// <param name="value">The value, unrounded; the scale reads it as its <see cref="Reading"/> says.</param>
    /// <returns>The one band, or <c>DI_LUAR_RENTANG</c> for a value outside <see cref="Range"/>.</returns>
    public ValueOrReason<Band> Classify(decimal value)
    {
        if (!Range.Contains(value))
        {
            return Reason.OutOfRange(value, Range);
        }

        var read = Reading.Apply(value);
        return Array.FindLast(bands, band => Rule == BoundaryRule.AtLeast ? read >= band.Lower : read > band.Lower) ?? bands[0];
    }

    /// <summary>A band by its predikat, code or another name.</summary>
    /// <param name="predikatOrKode">The name; blanks around it and capitals do not matter.</param>
    /// <returns>The band, or <c>PREDIKAT_TIDAK_DIKENAL</c> with the names that the scale has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predikatOrKode"/> is null.</exception>
    public ValueOrReason<Band> Find(string predikatOrKode)
    {
        var name = Guard.Against.Null(predikatOrKode).Trim();
        return Array.Find(bands, band => band.IsCalled(name)) is { } found
            ? found
            : Reason.UnknownPredikat(name, bands.Select(band => band.ToString()));
    }

    /// <summary>The distance from a value to a band.</summary>
    /// <param name="value">The value, unrounded.</param>
    /// <param name="predikat">The band's predikat, code or another name.</param>
    /// <returns>
    /// The distance from the value as read to the lower end of the band, 0 when it is reached or passed. Where the end must be
    /// exceeded (<see cref="BoundaryRule.MoreThan"/>), more than the distance is needed, and a value at the end itself has
    /// distance 0 without having reached the band; <see cref="GapsAbove(decimal)"/> tells these apart. Unknown outside the range
    /// or for an unknown name.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="predikat"/> is null.</exception>
    public ValueOrReason<decimal> GapTo(decimal value, string predikat) => GapTo(Fraction.FromDecimal(value), predikat);

    /// <summary>The distance from a value to each band above its own.</summary>
    /// <param name="value">The value, unrounded.</param>
    /// <returns>The bands above with their distance, nearest first; empty for a value in the highest band; unknown outside the range.</returns>
    public ValueOrReason<IReadOnlyList<BandGap>> GapsAbove(decimal value) => GapsAbove(Fraction.FromDecimal(value));

    /// <summary>The next higher band.</summary>
    /// <param name="band">A band of this scale.</param>
    /// <returns>The band, or <c>PREDIKAT_TERTINGGI</c> for the highest.</returns>
    /// <exception cref="ArgumentException"><paramref name="band"/> is null or not of this scale.</exception>
    public ValueOrReason<Band> Above(Band band)
    {
        var next = IndexOf(band) + 1;
        return next < bands.Length
            ? bands[next]
            : Reason.Create("PREDIKAT_TERTINGGI", BilingualText.Create($"'{band}' adalah predikat tertinggi", $"'{band.Text(Bahasa.English)}' is the highest band"));
    }

    /// <summary>The end where a band stops: the lower end of the next one, or the maximum of the range.</summary>
    /// <param name="band">A band of this scale.</param>
    /// <returns>The end, or <c>TANPA_BATAS_ATAS</c> for the highest band of an open range.</returns>
    /// <exception cref="ArgumentException"><paramref name="band"/> is null or not of this scale.</exception>
    public ValueOrReason<decimal> UpperEnd(Band band)
    {
        var next = IndexOf(band) + 1;
        return (next < bands.Length ? bands[next].Lower : Range.Maximum) is { } end
            ? end
            : Reason.Create("TANPA_BATAS_ATAS", BilingualText.Create($"'{band}' tidak memiliki batas atas", $"'{band.Text(Bahasa.English)}' has no upper end"));
    }

    /// <summary>The extent of a band for display, such as <c>&gt; 70 dan &lt;= 80</c>.</summary>
    /// <param name="band">A band of this scale.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text; an open end is left out.</returns>
    /// <exception cref="ArgumentException"><paramref name="band"/> is null or not of this scale.</exception>
    public string Extent(Band band, Bahasa bahasa) => BandScaleText.Extent(this, IndexOf(band), bahasa);

    /// <summary>Shows how a value is read and banded.</summary>
    /// <param name="value">The value, unrounded.</param>
    /// <returns>The value as read with its predikat and the ends of the band, or the reason why it has none.</returns>
    public Explanation Explain(decimal value) => Explain(Fraction.FromDecimal(value));

    /// <summary>Name and id.</summary>
    /// <returns>Such as <c>Predikat SAKIP (sakip-88-2021)</c>.</returns>
    public override string ToString() => $"{Nama} ({Id})";

    internal ValueOrReason<Band> Classify(Fraction value)
    {
        if (OutOfRange(value) is { } reason)
        {
            return reason;
        }

        var read = Reading.Apply(value);
        return Array.FindLast(bands, band => band.Lower is { } lower && Reaches(read, Fraction.FromDecimal(lower))) ?? bands[0];
    }

    internal ValueOrReason<decimal> GapTo(Fraction value, string predikat)
    {
        var outside = OutOfRange(value);
        return outside is null ? Find(predikat).Bind(band => Gap(value, band)) : outside;
    }

    internal ValueOrReason<IReadOnlyList<BandGap>> GapsAbove(Fraction value) =>
        Classify(value).Bind(own => GapsAbove(value, Array.IndexOf(bands, own) + 1));

    internal Explanation Explain(Fraction value) => BandScaleText.Explain(this, value);

    private bool Reaches(Fraction read, Fraction lower) => Rule == BoundaryRule.AtLeast ? read >= lower : read > lower;

    private Reason? OutOfRange(Fraction value)
    {
        var outside = (Range.Minimum is { } low && value < Fraction.FromDecimal(low)) || (Range.Maximum is { } high && value > Fraction.FromDecimal(high));
        return !outside ? null : value.TryToDecimal(out var number) ? Reason.OutOfRange(number, Range) : Reason.TooLarge;
    }

    private ValueOrReason<decimal> Gap(Fraction value, Band band)
    {
        if (band.Lower is not { } lower)
        {
            return 0m;
        }

        var gap = Fraction.FromDecimal(lower) - Reading.Apply(value);
        return gap.Sign <= 0 ? 0m : Fraction.ToValue(gap);
    }

    private ValueOrReason<IReadOnlyList<BandGap>> GapsAbove(Fraction value, int first)
    {
        var gaps = new List<BandGap>();
        foreach (var band in bands.Skip(first))
        {
            var gap = Gap(value, band);
            if (!gap.TryGet(out var distance))
            {
                return gap.Reason!;
            }

            gaps.Add(new BandGap(band, distance, Rule == BoundaryRule.MoreThan));
        }

        return ValueOrReason<IReadOnlyList<BandGap>>.Known(gaps.AsReadOnly());
    }

    private int IndexOf(Band band)
    {
        var index = Array.IndexOf(bands, Guard.Against.Null(band));
        return index >= 0 ? index : throw new ArgumentException($"The band '{band}' is not of the scale {Id}.", nameof(band));
    }
}
