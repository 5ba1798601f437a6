using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>Column of text with the way of its value into a record. The value is not blank, and an error does not repeat it.</summary>
internal sealed record AsnColumn(string Name, bool Needed, Func<AsnRecord, string, ReadError?> Read);
