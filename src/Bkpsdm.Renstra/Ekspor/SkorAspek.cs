using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The score of one aspect beside its maximum (<i>skor aspek</i>), for a chart.</summary>
public sealed class SkorAspek
{
    private SkorAspek(BilingualText nama, ValueOrReason<decimal> skor, decimal maksimum)
    {
        Nama = nama;
        Skor = skor;
        Maksimum = maksimum;
    }

    /// <summary>The name of the aspect.</summary>
    public BilingualText Nama { get; }

    /// <summary>The score, or why it is unknown.</summary>
    public ValueOrReason<decimal> Skor { get; }

    /// <summary>The highest possible score, above 0.</summary>
    public decimal Maksimum { get; }

    /// <summary>Makes the score of an aspect. A score below 0 or above the maximum is kept, and the chart says so.</summary>
    /// <param name="nama">The name of the aspect.</param>
    /// <param name="skor">The score, or why it is unknown; a plain number or a reason converts.</param>
    /// <param name="maksimum">The highest possible score, 0.0001 to 10^18.</param>
    /// <returns>The score of the aspect.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nama"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maksimum"/> is outside 0.0001 to 10^18.</exception>
    public static SkorAspek Create(BilingualText nama, ValueOrReason<decimal> skor, decimal maksimum) =>
        new(Guard.Against.Null(nama), skor, Guard.Against.Outside(maksimum, 0.0001m, 1_000_000_000_000_000_000m));

    /// <summary>Name, score and maximum in invariant text.</summary>
    /// <returns>Such as <c>Pengadaan: 36/40</c>; the code of the reason where the score is unknown.</returns>
    public override string ToString() => $"{Nama}: {Skor.Match(ExactText.Of, reason => reason.Code)}/{ExactText.Of(Maksimum)}";
}
