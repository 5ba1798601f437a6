using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using Bkpsdm.Asn;

namespace Bkpsdm.Merit;

/// <summary>The data of one civil servant in a period for the people ratios. Small, without references, and without the name or number of the person.</summary>
/// <remarks>The default is empty and is refused in counting. Immutable.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct PegawaiRasio : IEquatable<PegawaiRasio>
{
    private readonly byte kind;
    private readonly byte employment;
    private readonly byte appraisal;
    private readonly byte punishment;

    private PegawaiRasio(byte kind, byte employment, byte appraisal, byte punishment, CiriPegawai ciri)
    {
        this.kind = kind;
        this.employment = employment;
        this.appraisal = appraisal;
        this.punishment = punishment;
        Ciri = ciri;
    }

    /// <summary>True for the default, which is nobody.</summary>
    public bool IsEmpty => kind == 0;

    /// <summary>The kind of position.</summary>
    internal JenisJabatan JenisJabatan => (JenisJabatan)kind;

    /// <summary>The kind of employment.</summary>
    internal JenisKepegawaian JenisKepegawaian => (JenisKepegawaian)employment;

    /// <summary>The predikat of the appraisal. Null where the person was not rated.</summary>
    internal PredikatSkp? Skp => appraisal == 0 ? null : (PredikatSkp)appraisal;

    /// <summary>The worst punishment of the period. Null for none.</summary>
    internal TingkatHukuman? Hukuman => punishment == 0 ? null : (TingkatHukuman)punishment;

    /// <summary>The other facts about the person in the period.</summary>
    internal CiriPegawai Ciri { get; }

    /// <summary>Makes a person.</summary>
    /// <param name="jenisJabatan">The kind of position.</param>
    /// <param name="jenisKepegawaian">The kind of employment.</param>
    /// <param name="ciri">The facts about the person.</param>
    /// <param name="skp">The predikat. Null where the person was not rated.</param>
    /// <param name="hukuman">The worst punishment of the period. Null for none.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static PegawaiRasio Create(JenisJabatan jenisJabatan, JenisKepegawaian jenisKepegawaian, CiriPegawai ciri, PredikatSkp? skp = null, TingkatHukuman? hukuman = null) => new(
        (byte)Guard.Against.Undefined(jenisJabatan),
        (byte)Guard.Against.Undefined(jenisKepegawaian),
        skp is { } predikat ? (byte)Guard.Against.Undefined(predikat, nameof(skp)) : (byte)0,
        hukuman is { } tingkat ? (byte)Guard.Against.Undefined(tingkat, nameof(hukuman)) : (byte)0,
        ciri);

    /// <summary>Equality of all parts.</summary>
    /// <param name="left">One person.</param>
    /// <param name="right">Another person.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(PegawaiRasio left, PegawaiRasio right) => left.Equals(right);

    /// <summary>Inequality of some part.</summary>
    /// <param name="left">One person.</param>
    /// <param name="right">Another person.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(PegawaiRasio left, PegawaiRasio right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PegawaiRasio other) =>
        (kind, employment, appraisal, punishment, Ciri) == (other.kind, other.employment, other.appraisal, other.punishment, other.Ciri);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PegawaiRasio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (kind, employment, appraisal, punishment, Ciri).GetHashCode();

    internal bool Is(CiriPegawai ciri) => (Ciri & ciri) == ciri;
}
