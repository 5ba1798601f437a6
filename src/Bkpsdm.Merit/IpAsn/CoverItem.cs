namespace Bkpsdm.Merit;

/// <summary>Persons who gain the same by one choice: how many, how much (in hundredths of a point), and the effort for each.</summary>
internal sealed record CoverItem(int Choice, int Gain, long Persons, decimal Effort);
