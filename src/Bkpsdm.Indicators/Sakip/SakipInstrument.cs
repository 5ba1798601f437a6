using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>An instrument for the evaluation of performance accountability (<i>SAKIP</i>): components with weights, and the scale of the total.</summary>
/// <remarks>
/// Weights are whole parts of one whole, so that their sum is checked on integers. The largest score is the maximum of the
/// scale. Immutable; an instrument of the caller's own passes the same checks as the statutory one.
/// </remarks>
public sealed class SakipInstrument
{
    private SakipInstrument(string id, BilingualText nama, LegalBasis basis, long whole, BandScale predikat, SakipKomponen[] komponen)
    {
        Id = id;
        Nama = nama;
        Basis = basis;
        Whole = whole;
        Predikat = predikat;
        Maximum = predikat.Range.Maximum ?? 0;
        Komponen = Array.AsReadOnly(komponen);
    }

    /// <summary>The stable id, such as <c>sakip-88-2021</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The regulation.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The whole to which all weights sum.</summary>
    public long Whole { get; }

    /// <summary>The scale of the total, from 0 to <see cref="Maximum"/>.</summary>
    public BandScale Predikat { get; }

    /// <summary>The largest total, such as 100.</summary>
    public decimal Maximum { get; }

    /// <summary>The components, in the order of the instrument.</summary>
    public IReadOnlyList<SakipKomponen> Komponen { get; }

    /// <summary>Makes an instrument.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="whole">The whole to which the weights sum, at least 1.</param>
    /// <param name="predikat">The scale of the total; its range is 0 to a maximum above 0.</param>
    /// <param name="komponen">The components, at least one.</param>
    /// <returns>The instrument.</returns>
    /// <exception cref="ArgumentException">
    /// The weights do not sum to <paramref name="whole"/>, a code occurs twice, the scale does not go from 0 to a maximum, a
    /// component is null or there is none, or another argument is null, blank or below 1.
    /// </exception>
    public static SakipInstrument Create(string id, BilingualText nama, LegalBasis basis, long whole, BandScale predikat, params SakipKomponen[] komponen)
    {
        Guard.Against.Blank(id);
        Guard.Against.Null(nama);
        Guard.Against.Null(basis);
        Guard.Against.LessThanOne(whole);
        if (Guard.Against.Null(predikat).Range is not { Minimum: 0m, Maximum: > 0m })
        {
            throw new ArgumentException($"The scale of the total must go from 0 to a maximum, not {predikat.Range}.", nameof(predikat));
        }

        SakipChecks.NoneMissing(komponen, nameof(komponen));
        SakipChecks.SumsTo(whole, komponen.Select(part => part.Parts), nameof(komponen));
        SakipChecks.NoneTwice(komponen.SelectMany(part => part.SubKomponen.Select(sub => sub.Kode).Prepend(part.Kode)), nameof(komponen));
        return new SakipInstrument(id, nama, basis, whole, predikat, (SakipKomponen[])komponen.Clone());
    }

    /// <summary>The largest score of a component: its weight in points.</summary>
    /// <param name="komponen">A component of this instrument.</param>
    /// <returns>The points, such as 30.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="komponen"/> is null.</exception>
    internal decimal MaximumOf(SakipKomponen komponen) => ToDecimal(PointsOf(Guard.Against.Null(komponen).Parts));

    /// <summary>The largest score of a sub-component: its weight in points.</summary>
    /// <param name="subKomponen">A sub-component of this instrument.</param>
    /// <returns>The points, such as 4.5.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subKomponen"/> is null.</exception>
    internal decimal MaximumOf(SakipSubKomponen subKomponen) => ToDecimal(PointsOf(Guard.Against.Null(subKomponen).Parts));

    /// <summary>Name and id.</summary>
    /// <returns>Such as <c>Evaluasi AKIP (sakip-88-2021)</c>.</returns>
    public override string ToString() => $"{Nama} ({Id})";

    internal Fraction PointsOf(long parts) => Fraction.Parts(parts, Whole) * Fraction.FromDecimal(Maximum);

    // No part is larger than the maximum, which is a decimal.
    private static decimal ToDecimal(Fraction value) => value.TryToDecimal(out var number) ? number : decimal.MaxValue;
}
