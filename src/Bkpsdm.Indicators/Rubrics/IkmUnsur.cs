using System.Globalization;

namespace Bkpsdm.Indicators;

/// <summary>One of the nine elements (<i>unsur</i>) that respondents of a satisfaction survey score.</summary>
/// <remarks>Immutable; the nine are in <see cref="PermenpanRb14Of2017.Unsur"/>.</remarks>
public sealed class IkmUnsur
{
    internal IkmUnsur(int nomor, BilingualText nama)
    {
        Nomor = nomor;
        Nama = nama;
    }

    /// <summary>The number, 1 to 9.</summary>
    public int Nomor { get; }

    /// <summary>The short code, <c>U1</c> to <c>U9</c>.</summary>
    public string Kode => "U" + Nomor.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>Code and Indonesian name.</summary>
    /// <returns>Such as <c>U4 Biaya/tarif</c>.</returns>
    public override string ToString() => $"{Kode} {Nama}";
}
