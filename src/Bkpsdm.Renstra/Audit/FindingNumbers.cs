namespace Bkpsdm.Renstra;

/// <summary>The values of a finding (<i>angka temuan</i>): as read, used, computed, and the difference.</summary>
/// <param name="AsRead">The text in the scan (<i>terbaca</i>); null where the finding is about no single cell.</param>
/// <param name="Used">The value used (<i>dipakai</i>).</param>
/// <param name="Computed">The value by the rule, or the value elsewhere (<i>dihitung</i>).</param>
/// <param name="Difference">Used minus computed (<i>selisih</i>); null where they are not two numbers, or beyond the largest decimal.</param>
/// <remarks>The default has none of them.</remarks>
public readonly record struct FindingNumbers(string? AsRead, FindingValue Used, FindingValue Computed, decimal? Difference)
{
    /// <summary>The numbers of a cell that should hold another number.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="computed">The number that it should hold.</param>
    /// <returns>The numbers; the difference is used minus computed where the cell holds a number.</returns>
    public static FindingNumbers Of(DocumentCell cell, decimal computed) =>
        new(cell.AsRead, FindingValue.Of(cell), computed, cell.Value.TryGet(out var used) ? BoundedDecimal.Subtract(used, computed) : null);

    /// <summary>The numbers of a cell that disagrees with another cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="other">The other cell.</param>
    /// <returns>The numbers; the difference where both hold a number.</returns>
    public static FindingNumbers Of(DocumentCell cell, DocumentCell other) =>
        new(cell.AsRead, FindingValue.Of(cell), FindingValue.Of(other), cell.Value.TryGet(out var used) && other.Value.TryGet(out var there) ? BoundedDecimal.Subtract(used, there) : null);

    /// <summary>A cell alone, with nothing computed beside it.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The numbers.</returns>
    public static FindingNumbers Of(DocumentCell cell) => new(cell.AsRead, FindingValue.Of(cell), default, null);
}
