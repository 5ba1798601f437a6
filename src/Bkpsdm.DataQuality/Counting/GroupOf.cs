namespace Bkpsdm.DataQuality;

/// <summary>The group of a record for a group rule; null where the record is not in its population.</summary>
internal delegate string? GroupOf<T>(ref T record);
