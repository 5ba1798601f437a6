namespace Bkpsdm.Merit;

/// <summary>Persons with the same gain by one choice: their number, the gain (in hundredths of a point), and the effort for each.</summary>
internal sealed record CoverItem(int Choice, int Gain, long Persons, decimal Effort);
