using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A component (<i>komponen</i>) of a SAKIP instrument with its sub-components.</summary>
/// <remarks>The weight of the component is stated and must equal the sum of its sub-components. Immutable.</remarks>
public sealed class SakipKomponen
{
    private SakipKomponen(string kode, BilingualText nama, long parts, SakipSubKomponen[] subKomponen)
    {
        Kode = kode;
        Nama = nama;
        Parts = parts;
        SubKomponen = Array.AsReadOnly(subKomponen);
    }

    /// <summary>The code, such as <c>1</c>.</summary>
    public string Kode { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The weight in parts of <see cref="SakipInstrument.Whole"/>, at least 1.</summary>
    public long Parts { get; }

    /// <summary>The sub-components, in the order of the instrument; at least one.</summary>
    public IReadOnlyList<SakipSubKomponen> SubKomponen { get; }

    /// <summary>Makes a component.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="nama">The name.</param>
    /// <param name="parts">The weight in parts of the instrument's whole, at least 1.</param>
    /// <param name="subKomponen">The sub-components, at least one.</param>
    /// <returns>The component.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="kode"/> is blank, <paramref name="nama"/> is null, <paramref name="parts"/> is below 1, a sub-component is
    /// null or there is none, or their parts do not sum to <paramref name="parts"/>.
    /// </exception>
    public static SakipKomponen Create(string kode, BilingualText nama, long parts, params SakipSubKomponen[] subKomponen)
    {
        Guard.Against.Blank(kode);
        Guard.Against.Null(nama);
        Guard.Against.LessThanOne(parts);
        SakipChecks.NoneMissing(subKomponen, nameof(subKomponen));
        SakipChecks.SumsTo(parts, subKomponen.Select(sub => sub.Parts), nameof(subKomponen));
        return new SakipKomponen(kode, nama, parts, (SakipSubKomponen[])subKomponen.Clone());
    }

    /// <summary>Code and Indonesian name.</summary>
    /// <returns>Such as <c>1 Perencanaan Kinerja</c>.</returns>
    public override string ToString() => $"{Kode} {Nama}";
}
