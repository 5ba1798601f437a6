using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A cell of a table: the text as read from the scan, the text used, and the number where it holds one.</summary>
/// <remarks>
/// The document is never repaired: <see cref="AsRead"/> stays as it is, and where the scan misread the paper the
/// <see cref="Correction"/> holds the text used and its reason. The default is a lost cell.
/// </remarks>
public readonly struct DocumentCell : IEquatable<DocumentCell>
{
    // Read once, when the cell is made: sums over a plan ask for it again and again.
    private readonly decimal number;

    private DocumentCell(string? asRead, CellCorrection? correction)
    {
        AsRead = asRead;
        Correction = correction;
        Kind = Classify(correction?.Used ?? asRead, out number);
    }

    /// <summary>The text in the scan's text layer, letter by letter; null where the cell is lost.</summary>
    public string? AsRead { get; }

    /// <summary>The text used instead and its reason; null where the text is used as read.</summary>
    public CellCorrection? Correction { get; }

    /// <summary>The text used; null where the cell is lost.</summary>
    public string? Used => Correction?.Used ?? AsRead;

    /// <summary>The kind of the text used.</summary>
    public CellKind Kind { get; }

    /// <summary>The number used; or why there is none: <c>SEL_HILANG</c>, <c>SEL_KOSONG</c>, <c>SEL_STRIP</c>, <c>TIDAK_TERSEDIA</c>, <c>SEL_BUKAN_ANGKA</c>.</summary>
    public ValueOrReason<decimal> Value => Kind == CellKind.Number ? number : Why(Kind, Used);

    /// <summary>The number as read, before any correction; or why there is none.</summary>
    public ValueOrReason<decimal> ValueAsRead => Correction is null ? Value : new DocumentCell(AsRead, null).Value;

    /// <summary>Equality of text and correction.</summary>
    /// <param name="left">One cell.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(DocumentCell left, DocumentCell right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One cell.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(DocumentCell left, DocumentCell right) => !left.Equals(right);

    /// <summary>Makes a cell.</summary>
    /// <param name="asRead">The text as read; null where the cell is lost.</param>
    /// <param name="correction">The correction; null where the text is used as read.</param>
    /// <returns>The cell.</returns>
    public static DocumentCell Create(string? asRead, CellCorrection? correction = null) => new(asRead, correction);

    /// <inheritdoc/>
    public bool Equals(DocumentCell other) =>
        string.Equals(AsRead, other.AsRead, StringComparison.Ordinal)
        && string.Equals(Correction?.Used, other.Correction?.Used, StringComparison.Ordinal)
        && Equals(Correction?.Reason, other.Correction?.Reason)
        && Correction?.Certainty == other.Correction?.Certainty;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentCell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => AsRead is null ? 0 : StringComparer.Ordinal.GetHashCode(AsRead);

    /// <summary>The text used.</summary>
    /// <returns><see cref="Used"/>; empty where the cell is lost.</returns>
    public override string ToString() => Used ?? string.Empty;

    private static CellKind Classify(string? text, out decimal number)
    {
        number = 0;
        return text?.Trim() switch
        {
            null => CellKind.Lost,
            "" => CellKind.Empty,
            "-" => CellKind.Dash,
            "N/A" => CellKind.NotAvailable,
            { } other => IndonesianNumber.TryParse(other, out number) ? CellKind.Number : CellKind.Text,
        };
    }

    private static Reason Why(CellKind kind, string? text)
    {
        return kind switch
        {
            CellKind.Lost => Because("SEL_HILANG", "sel hilang dalam pindaian", "the cell is lost in the scan"),
            CellKind.Empty => Because("SEL_KOSONG", "sel kosong", "the cell is empty"),
            CellKind.Dash => Because("SEL_STRIP", "sel berisi strip", "the cell holds a dash"),
            CellKind.NotAvailable => Because("TIDAK_TERSEDIA", "sel berisi N/A", "the cell holds N/A"),
            _ => Because("SEL_BUKAN_ANGKA", $"sel berisi '{text}', bukan angka", $"the cell holds '{text}', not a number"),
        };

        static Reason Because(string code, string indonesia, string english) => Reason.Create(code, BilingualText.Create(indonesia, english));
    }
}
