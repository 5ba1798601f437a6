using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The reason why a value is unknown: a stable code and a text in both languages.</summary>
/// <remarks>
/// Unknown is never written as 0, null or an exception. A new reason breaks no caller: codes are text, and a caller matches
/// those that it knows. Reasons are equal when code and text are equal.
/// </remarks>
public sealed class Reason : IEquatable<Reason>
{
    private readonly BilingualText text;

    private Reason(string code, string indonesia, string english)
        : this(code, BilingualText.Create(indonesia, english))
    {
    }

    private Reason(string code, BilingualText text)
    {
        Code = code;
        this.text = text;
    }

    /// <summary><c>BELUM_DIHITUNG</c>: nothing was computed; the reason of a default value.</summary>
    public static Reason NotComputed { get; } = new("BELUM_DIHITUNG", "belum dihitung", "not computed");

    /// <summary><c>TANPA_TARGET</c>: the plan states no target for that year.</summary>
    public static Reason NoTarget { get; } = new("TANPA_TARGET", "tidak ada target untuk tahun itu", "no target is stated for that year");

    /// <summary><c>TARGET_NOL</c>: the target is zero, so that no ratio to it exists.</summary>
    public static Reason ZeroTarget { get; } = new("TARGET_NOL", "target nol: rasio terhadap nol tidak ada", "the target is zero: a ratio to zero does not exist");

    /// <summary><c>TANPA_REALISASI</c>: no realisation is stated.</summary>
    public static Reason NoRealisasi { get; } = new("TANPA_REALISASI", "tidak ada realisasi", "no realisation is stated");

    /// <summary><c>TANPA_POPULASI</c>: nobody and nothing was counted.</summary>
    public static Reason NoPopulation { get; } = new("TANPA_POPULASI", "tidak ada populasi: tidak ada yang dihitung", "no population: nothing was counted");

    /// <summary><c>BELUM_DINILAI</c>: no assessment took place; a stored 0 below an instrument's minimum means this.</summary>
    public static Reason NotAssessed { get; } = new("BELUM_DINILAI", "belum dinilai", "not assessed");

    /// <summary><c>RUMUS_TIDAK_DITETAPKAN</c>: the document gives no formula for the indicator.</summary>
    public static Reason NoFormula { get; } = new("RUMUS_TIDAK_DITETAPKAN", "dokumen tidak menetapkan rumus indikator ini", "the document states no formula for this indicator");

    /// <summary><c>BOBOT_TIDAK_DITETAPKAN</c>: the formula is weighted, and the document states neither parts nor weights.</summary>
    public static Reason WeightsNotStated { get; } = new("BOBOT_TIDAK_DITETAPKAN", "dokumen tidak menetapkan sub-indikator dan bobotnya; berikan himpunan bobot sendiri", "the document states neither the sub-indicators nor their weights; bring a weighted set of your own");

    /// <summary><c>TERLALU_BESAR</c>: the exact result is larger than a decimal can hold.</summary>
    public static Reason TooLarge { get; } = new("TERLALU_BESAR", "hasil melampaui angka desimal terbesar", "the result is beyond the largest decimal");

    /// <summary><c>ANAK_TIDAK_LENGKAP</c>: parts of the whole are unknown.</summary>
    public static Reason IncompleteChildren { get; } = new("ANAK_TIDAK_LENGKAP", "sebagian unsur di bawahnya tidak diketahui", "some of the parts below are unknown");

    /// <summary>The stable code, in capitals.</summary>
    public string Code { get; }

    /// <summary>Makes a reason of the caller's own.</summary>
    /// <param name="code">A stable code in capitals.</param>
    /// <param name="text">The explanation.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank or <paramref name="text"/> is null.</exception>
    public static Reason Create(string code, BilingualText text) => new(Guard.Against.Blank(code), Guard.Against.Null(text));

    /// <summary><c>MASUKAN_TIDAK_ADA</c>: an input of a formula is missing.</summary>
    /// <param name="input">The name of the input.</param>
    /// <returns>The reason.</returns>
    public static Reason MissingInput(string input) =>
        new("MASUKAN_TIDAK_ADA", $"masukan '{Guard.Against.Blank(input)}' tidak ada", $"the input '{input}' is missing");

    /// <summary><c>PENYEBUT_NOL</c>: a denominator is zero, so that no ratio exists (0/0 is not 100 percent).</summary>
    /// <param name="input">The name of the denominator.</param>
    /// <returns>The reason.</returns>
    public static Reason ZeroDenominator(string input) =>
        new("PENYEBUT_NOL", $"penyebut '{Guard.Against.Blank(input)}' nol", $"the denominator '{input}' is zero");

    /// <summary><c>MASUKAN_TIDAK_SAH</c>: an input is a number that cannot be, such as a negative population.</summary>
    /// <param name="input">The name of the input.</param>
    /// <param name="value">The number.</param>
    /// <param name="range">The allowed range, as text.</param>
    /// <returns>The reason.</returns>
    public static Reason InvalidInput(string input, decimal value, ValueRange range) =>
        new(
            "MASUKAN_TIDAK_SAH",
            $"masukan '{Guard.Against.Blank(input)}' bernilai {IndonesianNumber.Format(value)}; yang mungkin {Between(range, Bahasa.Indonesia)}",
            $"the input '{input}' is {ExactText.Of(value)}; possible is {Between(range, Bahasa.English)}");

    /// <summary><c>DI_LUAR_RENTANG</c>: a value lies outside the possible range.</summary>
    /// <param name="value">The number.</param>
    /// <param name="range">The possible range.</param>
    /// <returns>The reason.</returns>
    public static Reason OutOfRange(decimal value, ValueRange range) =>
        new(
            "DI_LUAR_RENTANG",
            $"nilai {IndonesianNumber.Format(value)} di luar rentang yang mungkin, {Between(range, Bahasa.Indonesia)}",
            $"the value {ExactText.Of(value)} is outside the possible range, {Between(range, Bahasa.English)}");

    /// <summary><c>DI_LUAR_RUBRIK</c>: no rubric was in force in the year of measurement.</summary>
    /// <param name="tahun">The year of measurement.</param>
    /// <returns>The reason.</returns>
    internal static Reason OutsideRubrics(TahunAnggaran tahun) =>
        new("DI_LUAR_RUBRIK", $"tidak ada rubrik yang berlaku untuk tahun pengukuran {tahun}", $"no rubric is in force for the year of measurement {tahun}");

    /// <summary><c>DI_LUAR_PERIODE</c>: a date or year lies outside the period that is covered.</summary>
    /// <param name="asked">The date, year or period that was asked for.</param>
    /// <param name="covered">The covered years or kinds, as text.</param>
    /// <returns>The reason.</returns>
    public static Reason OutsidePeriod(string asked, string covered) =>
        new("DI_LUAR_PERIODE", $"{Guard.Against.Blank(asked)} di luar periode {Guard.Against.Blank(covered)}", $"{asked} is outside the period {covered}");

    /// <summary><c>PREDIKAT_TIDAK_DIKENAL</c>: a scale has no band of that name.</summary>
    /// <param name="predikat">The name that was asked for.</param>
    /// <param name="known">The names that the scale has.</param>
    /// <returns>The reason.</returns>
    internal static Reason UnknownPredikat(string predikat, IEnumerable<string> known)
    {
        var list = string.Join(", ", Guard.Against.Null(known));
        return new("PREDIKAT_TIDAK_DIKENAL", $"predikat '{predikat}' tidak ada dalam skala ini; yang ada: {list}", $"the scale has no band '{predikat}'; it has {list}");
    }

    /// <inheritdoc/>
    public bool Equals(Reason? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && text.Equals(other.text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Code) * 397) ^ text.GetHashCode());

    /// <summary>The explanation.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text.</returns>
    public string Text(Bahasa bahasa) => text.In(bahasa);

    /// <summary>Code and Indonesian text.</summary>
    /// <returns>Such as <c>TARGET_NOL: target nol ...</c>.</returns>
    public override string ToString() => $"{Code}: {text.Indonesia}";

    private static string Between(ValueRange range, Bahasa bahasa)
    {
        var english = bahasa == Bahasa.English;
        string Number(decimal value) => english ? ExactText.Of(value) : IndonesianNumber.Format(value);
        return (range.Minimum, range.Maximum) switch
        {
            ({ } low, { } high) => english ? $"{Number(low)} to {Number(high)}" : $"{Number(low)} sampai {Number(high)}",
            ({ } low, null) => english ? $"{Number(low)} or more" : $"{Number(low)} atau lebih",
            (null, { } high) => english ? $"{Number(high)} or less" : $"{Number(high)} atau kurang",
            _ => english ? "every number" : "semua angka",
        };
    }
}
