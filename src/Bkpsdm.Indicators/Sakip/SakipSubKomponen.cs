using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A sub-component (<i>sub-komponen</i>) of a SAKIP instrument, such as the quality of performance planning.</summary>
/// <remarks>Its weight is a whole number of parts of the instrument's one whole (4.5 of 100 is 45 of 1000). Immutable.</remarks>
public sealed class SakipSubKomponen
{
    private SakipSubKomponen(string kode, BilingualText nama, long parts)
    {
        Kode = kode;
        Nama = nama;
        Parts = parts;
    }

    /// <summary>The code, such as <c>1.b</c>.</summary>
    public string Kode { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The weight in parts of <see cref="SakipInstrument.Whole"/>, at least 1.</summary>
    public long Parts { get; }

    /// <summary>Makes a sub-component.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="nama">The name.</param>
    /// <param name="parts">The weight in parts of the instrument's whole, at least 1.</param>
    /// <returns>The sub-component.</returns>
    /// <exception cref="ArgumentException"><paramref name="kode"/> is blank, <paramref name="nama"/> is null or <paramref name="parts"/> is below 1.</exception>
    public static SakipSubKomponen Create(string kode, BilingualText nama, long parts) =>
        new(Guard.Against.Blank(kode), Guard.Against.Null(nama), Guard.Against.LessThanOne(parts));

    /// <summary>Code and Indonesian name.</summary>
    /// <returns>Such as <c>1.b Kualitas</c>.</returns>
    public override string ToString() => $"{Kode} {Nama}";
}
