namespace Bkpsdm.DataQuality;

/// <summary>All record rules on one record: disparate[i] says whether it fails rule i.</summary>
internal delegate void MarkOne<T>(ref T record, bool[] disparate);
