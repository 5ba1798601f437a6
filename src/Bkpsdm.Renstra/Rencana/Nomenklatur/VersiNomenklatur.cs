using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A version of the nomenclature (<i>versi nomenklatur</i>): the regulation that lists the codes and names.</summary>
/// <remarks>
/// <para>
/// One number may mean another thing in another version, so a document states its version. The years of each run from the
/// year of its number to that of the next one, both included, which is inferred (only 2023 to 2024 of 1317/2023 was read so):
/// from which budget year on a version must be used is not confirmed by the sources. The confidence is that of the chain.
/// A year of change therefore has two, and no version is chosen by year: <see cref="CandidatesFor"/> gives all that come into
/// question, and the document decides.
/// </para>
/// <para>A version that one source confirms can be replaced: make your own with <see cref="Create"/>. Immutable; equal when all parts are equal.</para>
/// </remarks>
public sealed class VersiNomenklatur : IEquatable<VersiNomenklatur>
{
    private VersiNomenklatur(LegalBasis basis, int subKegiatanDigits)
    {
        Basis = basis;
        SubKegiatanDigits = subKegiatanDigits;
    }

    /// <summary>Permendagri 90/2019: the first, with sub kegiatan of two digits; two sources.</summary>
    public static VersiNomenklatur Permendagri90Of2019 { get; } = new(Rubrics.Permendagri90Of2019.Basis, Rubrics.Permendagri90Of2019.SubKegiatanDigits);

    /// <summary>Kepmendagri 050-3708/2020; two sources.</summary>
    public static VersiNomenklatur Kepmendagri3708Of2020 { get; } = new(Rubrics.Kepmendagri3708Of2020.Basis, Rubrics.Kepmendagri3708Of2020.SubKegiatanDigits);

    /// <summary>Kepmendagri 050-5889/2021; two sources.</summary>
    public static VersiNomenklatur Kepmendagri5889Of2021 { get; } = new(Rubrics.Kepmendagri5889Of2021.Basis, Rubrics.Kepmendagri5889Of2021.SubKegiatanDigits);

    /// <summary>Kepmendagri 900.1.15.5-1317/2023; how well it is confirmed is not recorded, so it counts as one source.</summary>
    public static VersiNomenklatur Kepmendagri1317Of2023 { get; } = new(Rubrics.Kepmendagri1317Of2023.Basis, Rubrics.Kepmendagri1317Of2023.SubKegiatanDigits);

    /// <summary>Kepmendagri 900.1.15.5-3406/2024; one source.</summary>
    public static VersiNomenklatur Kepmendagri3406Of2024 { get; } = new(Rubrics.Kepmendagri3406Of2024.Basis, Rubrics.Kepmendagri3406Of2024.SubKegiatanDigits);

    /// <summary>Kepmendagri 900.1-2850/2025; one source, which lists it between 3406/2024 and 861/2026.</summary>
    public static VersiNomenklatur Kepmendagri2850Of2025 { get; } = new(Rubrics.Kepmendagri2850Of2025.Basis, Rubrics.Kepmendagri2850Of2025.SubKegiatanDigits);

    /// <summary>Kepmendagri 900.1-861/2026: the last one known; one source.</summary>
    public static VersiNomenklatur Kepmendagri861Of2026 { get; } = new(Rubrics.Kepmendagri861Of2026.Basis, Rubrics.Kepmendagri861Of2026.SubKegiatanDigits);

    /// <summary>The versions that followed one another, oldest first.</summary>
    public static IReadOnlyList<VersiNomenklatur> All { get; } = Array.AsReadOnly(
        [Permendagri90Of2019, Kepmendagri3708Of2020, Kepmendagri5889Of2021, Kepmendagri1317Of2023, Kepmendagri3406Of2024, Kepmendagri2850Of2025, Kepmendagri861Of2026]);

    /// <summary>The regulation, its years and how well it is confirmed.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The number of digits of a sub kegiatan: 4, or 2 in Permendagri 90/2019.</summary>
    public int SubKegiatanDigits { get; }

    /// <summary>Makes a version of one's own.</summary>
    /// <param name="basis">The regulation.</param>
    /// <param name="subKegiatanDigits">The digits of a sub kegiatan, 2 or 4.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subKegiatanDigits"/> is neither 2 nor 4.</exception>
    public static VersiNomenklatur Create(LegalBasis basis, int subKegiatanDigits)
    {
        Guard.Against.Null(basis);
        return subKegiatanDigits is KodeReader.ShortSubKegiatan or KodeReader.LongSubKegiatan
            ? new VersiNomenklatur(basis, subKegiatanDigits)
            : throw new ArgumentOutOfRangeException(nameof(subKegiatanDigits), subKegiatanDigits, "A sub kegiatan has 2 or 4 digits.");
    }

    /// <summary>The versions of <see cref="All"/> that come into question for a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>None before 2019; two in a year of change (2020, 2021, 2023 to 2026); else one.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public static IReadOnlyList<VersiNomenklatur> CandidatesFor(TahunAnggaran tahun) => tahun.IsEmpty
        ? throw new ArgumentException("The year is empty; make one with TahunAnggaran.Create.", nameof(tahun))
        : Array.AsReadOnly([.. All.Where(versi => versi.Basis.IsInForceIn(tahun))]);

    /// <summary>Says if a code has the form of this version. The list of codes of the version is not consulted.</summary>
    /// <param name="kode">The code.</param>
    /// <returns>False for a sub kegiatan with another number of digits and for the empty code.</returns>
    public bool Fits(KodeNomenklatur kode) => !kode.IsEmpty && (kode.SubKegiatanDigits ?? SubKegiatanDigits) == SubKegiatanDigits;

    /// <inheritdoc/>
    public bool Equals(VersiNomenklatur? other) => other is not null && SubKegiatanDigits == other.SubKegiatanDigits && Basis.Equals(other.Basis);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VersiNomenklatur);

    /// <inheritdoc/>
    public override int GetHashCode() => Basis.GetHashCode();

    /// <summary>The name of the regulation.</summary>
    /// <returns>Such as <c>Kepmendagri 050-5889/2021</c>.</returns>
    public override string ToString() => Basis.Regulation;
}
