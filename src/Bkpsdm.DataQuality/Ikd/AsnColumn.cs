using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>A column of text and how its value goes into a record; the value is not blank, and an error does not repeat it.</summary>
internal sealed record AsnColumn(string Name, bool Needed, Func<AsnRecord, string, ReadError?> Read);
