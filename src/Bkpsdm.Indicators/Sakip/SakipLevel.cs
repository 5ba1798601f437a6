using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>One level of a criterion: a letter and the share of the criterion's weight that it earns.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SakipLevel
{
    private SakipLevel(string kode, decimal nilai)
    {
        Kode = kode;
        Nilai = nilai;
    }

    /// <summary>The letter, such as <c>B</c>.</summary>
    public string Kode { get; }

    /// <summary>The share, 0 to 1.</summary>
    public decimal Nilai { get; }

    /// <summary>Makes a level.</summary>
    /// <param name="kode">The letter.</param>
    /// <param name="nilai">The share, 0 to 1.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException"><paramref name="kode"/> is blank or <paramref name="nilai"/> is outside 0 to 1.</exception>
    public static SakipLevel Create(string kode, decimal nilai) => new(Guard.Against.Blank(kode), Guard.Against.Outside(nilai, 0m, 1m));

    /// <summary>Letter and share.</summary>
    /// <returns>Such as <c>B = 0.75</c>.</returns>
    public override string ToString() => $"{Kode} = {ExactText.Of(Nilai)}";
}
