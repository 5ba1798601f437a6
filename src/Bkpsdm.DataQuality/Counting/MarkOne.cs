namespace Bkpsdm.DataQuality;

/// <summary>Applies all record rules to one record. Entry i of the marks is true where the record fails rule i.</summary>
internal delegate void MarkOne<T>(ref T record, bool[] disparate);
