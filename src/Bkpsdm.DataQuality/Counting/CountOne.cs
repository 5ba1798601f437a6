namespace Bkpsdm.DataQuality;

/// <summary>All record rules on one record: counts[2i] is the population of rule i, counts[2i + 1] its disparate records.</summary>
internal delegate void CountOne<T>(ref T record, long[] counts);
