namespace Bkpsdm.DataQuality;

/// <summary>Group of a record for a group rule; null for a record outside the population.</summary>
internal delegate string? GroupOf<T>(ref T record);
