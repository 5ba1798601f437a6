namespace Bkpsdm.DataQuality;

/// <summary>Applies all record rules to one record. Entry 2i of the counts is the population of rule i, entry 2i + 1 its disparate records.</summary>
internal delegate void CountOne<T>(ref T record, long[] counts);
