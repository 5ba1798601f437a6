using Ardalis.GuardClauses;

namespace Bkpsdm.Merit;

/// <summary>An intervention to choose from (<i>pilihan</i>), with the effort for each person.</summary>
/// <remarks>The number of persons of the intervention is the most within reach, such as the seats of a training. Immutable.</remarks>
public sealed class PilihanIntervensi
{
    private PilihanIntervensi(IntervensiIpAsn intervensi, decimal upayaPerOrang)
    {
        Intervensi = intervensi;
        UpayaPerOrang = upayaPerOrang;
    }

    /// <summary>The intervention.</summary>
    public IntervensiIpAsn Intervensi { get; }

    /// <summary>The effort for each person, in a unit of the caller, such as rupiah.</summary>
    public decimal UpayaPerOrang { get; }

    /// <summary>Makes a choice.</summary>
    /// <param name="intervensi">The intervention.</param>
    /// <param name="upayaPerOrang">The effort for each person, 0 to 10<sup>12</sup>, at most two decimals (checked by the advice).</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intervensi"/> is null.</exception>
    public static PilihanIntervensi Create(IntervensiIpAsn intervensi, decimal upayaPerOrang) => new(Guard.Against.Null(intervensi), upayaPerOrang);
}
