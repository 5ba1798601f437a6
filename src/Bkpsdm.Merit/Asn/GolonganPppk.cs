using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>The grade of a PPPK (<i>golongan</i>), I to XVII. No rank name belongs to it.</summary>
/// <remarks>
/// Perpres 98/2020, amended by 11/2024; confirmed by three or more sources. Ordered from I up. The default is empty
/// (<see cref="IsEmpty"/>): it comes before all, prints nothing and is refused by the guards.
/// </remarks>
public readonly struct GolonganPppk : IEquatable<GolonganPppk>, IComparable<GolonganPppk>
{
    private const int Highest = 17;

    private static readonly string[] Romans =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"];

    private static readonly SpellingTable<GolonganPppk> Table = new(
        "GOLONGAN_PPPK",
        BilingualText.Create("Golongan PPPK", "grade of a PPPK"),
        [.. Romans.Select((roman, i) => new SpellingTable<GolonganPppk>.Row(new GolonganPppk(i + 1), BilingualText.Same(roman), [$"{i + 1}", $"Golongan {roman}", $"Gol. {roman}"]))]);

    private readonly byte number;

    private GolonganPppk(int number) => this.number = (byte)number;

    /// <summary>All seventeen, lowest first.</summary>
    public static IReadOnlyList<GolonganPppk> All => Table.All;

    /// <summary>True for the default.</summary>
    public bool IsEmpty => number == 0;

    /// <summary>The number, 1 to 17; 0 for the empty value.</summary>
    public int Number => number;

    /// <summary>Equality of two grades.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(GolonganPppk left, GolonganPppk right) => left.number == right.number;

    /// <summary>Inequality of two grades.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(GolonganPppk left, GolonganPppk right) => left.number != right.number;

    /// <summary>Order of two grades: lower.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when the left one is lower.</returns>
    public static bool operator <(GolonganPppk left, GolonganPppk right) => left.number < right.number;

    /// <summary>Order of two grades: higher.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when the left one is higher.</returns>
    public static bool operator >(GolonganPppk left, GolonganPppk right) => left.number > right.number;

    /// <summary>Order of two grades: lower or the same.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when the left one is not higher.</returns>
    public static bool operator <=(GolonganPppk left, GolonganPppk right) => left.number <= right.number;

    /// <summary>Order of two grades: higher or the same.</summary>
    /// <param name="left">One grade.</param>
    /// <param name="right">Another grade.</param>
    /// <returns>True when the left one is not lower.</returns>
    public static bool operator >=(GolonganPppk left, GolonganPppk right) => left.number >= right.number;

    /// <summary>Makes a grade.</summary>
    /// <param name="number">The number, 1 to 17.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside 1 to 17.</exception>
    public static GolonganPppk Create(int number) => new(Guard.Against.Outside(number, 1, Highest));

    /// <summary>Reads a grade in the forms of exports: <c>IX</c>, <c>9</c>, <c>Golongan IX</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The grade, or the fault: <c>GOLONGAN_PPPK_KOSONG</c> or <c>GOLONGAN_PPPK_TIDAK_DIKENAL</c>.</returns>
    public static OneOf<ReadError, GolonganPppk> Parse(string? text) => Table.Parse(text);

    /// <summary>Reads a grade. Allocates nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The grade, or the empty value.</param>
    /// <returns>True when the text is a grade.</returns>
    public static bool TryParse(string? text, out GolonganPppk value) => Table.TryParse(text, out value);

    /// <inheritdoc/>
    public int CompareTo(GolonganPppk other) => number.CompareTo(other.number);

    /// <inheritdoc/>
    public bool Equals(GolonganPppk other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GolonganPppk other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <summary>The Roman number.</summary>
    /// <returns>Such as <c>IX</c>; empty for the empty value.</returns>
    public override string ToString() => IsEmpty ? string.Empty : Romans[number - 1];
}
