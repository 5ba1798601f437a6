namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

/// <summary>The ends of a possible range, as the JSON has them.</summary>
internal sealed record RangeBounds(decimal? Minimum = null, decimal? Maksimum = null);
