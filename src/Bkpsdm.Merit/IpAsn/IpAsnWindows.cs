namespace Bkpsdm.Merit;

/// <summary>The windows of one measurement as first and last years, made once. Counting a person only compares numbers.</summary>
internal readonly struct IpAsnWindows(int year, int hoursNeeded, int[] trainingYears, int[] firstSeminarYears, int firstPunishmentYear)
{
    public int Year { get; } = year;

    public int HoursNeeded { get; } = hoursNeeded;

    /// <summary>The years by kind of position: 1, 2, or 0 without end.</summary>
    public int[] TrainingYears { get; } = trainingYears;

    /// <summary>The years by kind of position.</summary>
    public int[] FirstSeminarYears { get; } = firstSeminarYears;

    public int FirstPunishmentYear { get; } = firstPunishmentYear;

    public bool Covers(int punishmentYear) => punishmentYear >= FirstPunishmentYear && punishmentYear <= Year;
}
