using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A named formula of efficiency (<i>rumus efisiensi</i>), which stands apart from the evaluation.</summary>
/// <remarks>The evaluation form of Permendagri 86/2017 has no efficiency; where one is wanted, its formula is a choice of the caller. Compared by identity.</remarks>
public sealed class RumusEfisiensi
{
    private readonly Func<Fraction, Fraction, Fraction> formula;

    private RumusEfisiensi(string code, BilingualText nama, LegalBasis basis, Func<Fraction, Fraction, Fraction> formula)
    {
        this.formula = formula;
        Code = code;
        Nama = nama;
        Basis = basis;
    }

    /// <summary>Achievement less absorption, in points of percent: above zero where more was reached than spent. One public system calls more than 5 points efficient.</summary>
    public static RumusEfisiensi SelisihCapaianSerapan { get; } = new(
        "SELISIH_CAPAIAN_SERAPAN",
        BilingualText.Create("capaian - serapan, dalam poin persen", "achievement - absorption, in points of percent"),
        LegalBasis.Create("Praktik evaluasi satu daerah", SourceConfidence.OneSource),
        (capaian, serapan) => capaian - serapan);

    /// <summary>A stable code.</summary>
    public string Code { get; }

    /// <summary>The formula in words.</summary>
    public BilingualText Nama { get; }

    /// <summary>The source of the formula, and its confidence.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The efficiency.</summary>
    /// <param name="capaian">The achievement in percent, or why it is unknown.</param>
    /// <param name="serapan">The absorption in percent, or why it is unknown.</param>
    /// <returns>The points, or the reason of the part that is unknown.</returns>
    public ValueOrReason<decimal> Evaluate(ValueOrReason<decimal> capaian, ValueOrReason<decimal> serapan) =>
        capaian.Bind(reached => serapan.Bind(spent =>
            formula(Fraction.FromDecimal(reached), Fraction.FromDecimal(spent)).TryToDecimal(out var points) ? points : ValueOrReason<decimal>.Unknown(Reason.TooLarge)));

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
