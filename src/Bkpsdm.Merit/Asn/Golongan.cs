using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>The grade of a PNS (<i>golongan/ruang</i>), I/a to IV/e, with its rank (<i>pangkat</i>).</summary>
/// <remarks>
/// Confirmed by three or more public systems. Ordered from I/a up. The default is empty (<see cref="IsEmpty"/>): it comes before all,
/// prints nothing and is refused by the guards. The retirement age follows from the position and not from the grade.
/// </remarks>
public readonly struct Golongan : IEquatable<Golongan>, IComparable<Golongan>
{
    private readonly byte code;

    internal Golongan(int code) => this.code = (byte)code;

    /// <summary>All seventeen, lowest first.</summary>
    public static IReadOnlyList<Golongan> All => GolonganReader.Table.All;

    /// <summary>True for the default.</summary>
    public bool IsEmpty => code == 0;

    /// <summary>The code of SIASN: 11 to 14, 21 to 24, 31 to 34, 41 to 45; 0 for the empty value.</summary>
    public int KodeSiasn => code;

    /// <summary>The golongan, 1 to 4; 0 for the empty value.</summary>
    public int Tingkat => code / 10;

    /// <summary>The ruang, a to e; a blank for the empty value.</summary>
    internal char Ruang => IsEmpty ? ' ' : (char)('a' + (code % 10) - 1);

    /// <summary>The rank, such as <c>Penata Tingkat I</c>.</summary>
    /// <exception cref="InvalidOperationException">The value is empty.</exception>
    public string Pangkat => GolonganReader.PangkatOf(Known);

    private int Known => IsEmpty ? throw new InvalidOperationException("The golongan is empty. Make one with Golongan.Create or Parse.") : code;

    /// <summary>Equality of two grades.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Golongan left, Golongan right) => left.code == right.code;

    /// <summary>Inequality of two grades.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(Golongan left, Golongan right) => left.code != right.code;

    /// <summary>Order of two grades: lower.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when the left one is lower.</returns>
    public static bool operator <(Golongan left, Golongan right) => left.code < right.code;

    /// <summary>Order of two grades: higher.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when the left one is higher.</returns>
    public static bool operator >(Golongan left, Golongan right) => left.code > right.code;

    /// <summary>Order of two grades: lower or the same.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when the left one is not higher.</returns>
    public static bool operator <=(Golongan left, Golongan right) => left.code <= right.code;

    /// <summary>Order of two grades: higher or the same.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when the left one is not lower.</returns>
    public static bool operator >=(Golongan left, Golongan right) => left.code >= right.code;

    /// <summary>Makes a grade.</summary>
    /// <param name="tingkat">The golongan, 1 to 4.</param>
    /// <param name="ruang">The ruang, a to d; e for golongan 4 too.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such golongan or ruang exists.</exception>
    public static Golongan Create(int tingkat, char ruang)
    {
        Guard.Against.Outside(tingkat, 1, GolonganReader.Tingkats);
        var number = Guard.Against.Outside(ruang - 'a' + 1, 1, GolonganReader.RuangsOf(tingkat), nameof(ruang));
        return new Golongan((tingkat * 10) + number);
    }

    /// <summary>Reads a grade in the forms of exports: <c>III/d</c>, <c>IIId</c>, <c>III d</c>, <c>3d</c>, the code <c>34</c>, the rank, or both.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The grade, or the fault: <c>GOLONGAN_KOSONG</c> or <c>GOLONGAN_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, Golongan> Parse(string? text) => GolonganReader.Table.Parse(text);

    /// <summary>Reads a grade. Allocates nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The grade, or the empty value.</param>
    /// <returns>True when the text is a grade.</returns>
    public static bool TryParse(string? text, out Golongan value) => GolonganReader.Table.TryParse(text, out value);

    /// <inheritdoc/>
    public int CompareTo(Golongan other) => code.CompareTo(other.code);

    /// <inheritdoc/>
    public bool Equals(Golongan other) => code == other.code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Golongan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => code;

    /// <summary>Golongan and ruang.</summary>
    /// <returns>Such as <c>III/d</c>; empty for the empty value.</returns>
    public override string ToString() => IsEmpty ? string.Empty : GolonganReader.TextOf(code);
}
