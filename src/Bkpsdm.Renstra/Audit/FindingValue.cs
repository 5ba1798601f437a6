using System.Diagnostics.CodeAnalysis;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A value in a finding (<i>nilai temuan</i>): a number or a text. The default is none.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of has both forms.")]
public readonly record struct FindingValue
{
    private FindingValue(decimal? number, string? text)
    {
        Number = number;
        Content = text;
    }

    /// <summary>The number; null where the value is a text or none.</summary>
    public decimal? Number { get; }

    /// <summary>The text; null where the value is a number or none.</summary>
    public string? Content { get; }

    /// <summary>True for the default.</summary>
    public bool IsEmpty => Number is null && Content is null;

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FindingValue(decimal number) => Of(number);

    /// <summary>A text; null is none.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FindingValue(string? text) => Of(text);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static FindingValue Of(decimal number) => new(number, null);

    /// <summary>A text; null is none.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static FindingValue Of(string? text) => new(null, text);

    /// <summary>The cell as used: its number, or its text where it holds none.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The value; none where the cell is lost.</returns>
    public static FindingValue Of(DocumentCell cell) => cell.Value.TryGet(out var number) ? Of(number) : Of(cell.Used);

    /// <summary>The value for a reader: numbers in the Indonesian way, or in the invariant way for English.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text; empty for the default.</returns>
    public string Text(Bahasa bahasa) => Number is not { } number ? Content ?? string.Empty
        : bahasa == Bahasa.English ? ExactText.Of(number)
        : IndonesianNumber.Format(number);

    /// <summary>The invariant text.</summary>
    /// <returns>The text; empty for the default.</returns>
    public override string ToString() => Text(Bahasa.English);
}
