namespace Bkpsdm.Renstra;

/// <summary>A finding from which another follows (<i>sebab temuan</i>), and the amount that it contributes.</summary>
/// <param name="Id">The id of the other finding; see <see cref="Finding.IdOf"/>.</param>
/// <param name="Amount">The part of the difference that comes from it; null where it cannot be told in numbers.</param>
public readonly record struct FindingCause(string Id, decimal? Amount);
