using System.Globalization;
using Ardalis.GuardClauses;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>
/// The counted answers of a public satisfaction survey (<i>Survei Kepuasan Masyarakat</i>): how many respondents gave each of
/// nine elements each score from 1 to 4.
/// </summary>
/// <remarks>
/// An immutable state with an empty element and a merge that is associative and commutative, so that parts of a survey can be
/// counted anywhere and in any order. Its identity is the instrument and the survey period; tallies of another identity are not
/// merged. Equal tallies are equal bytes in <see cref="ToJson"/>. Safe for use from several threads.
/// </remarks>
/// <example><code>
/// var empty = IkmTally.Empty("Layanan kepegawaian", "2024-S1");
/// var monday = Counted(empty.Add(3, 3, 3, 4, 3, 3, 3, 3, 3));
/// var tuesday = Counted(empty.Add(4, 4, 3, 4, 4, 4, 3, 4, 4));
///
/// // A score outside 1 to 4 is refused with its place.
/// static IkmTally Counted(OneOf&lt;ReadError, IkmTally&gt; added) =&gt; added.TryGet(out var tally, out var error)
///     ? tally
///     : throw new FormatException(error.Text(Bahasa.English));
///
/// var result = monday.Merge(tuesday).Score(IkmWeights.ExactNinth, PermenpanRb14Of2017.NikScale);
/// var nik = result.Nik.Map(Rounding.Usual.Apply); // 86.11: 25 × 62 / 18
/// var mutu = result.Mutu; // B
/// </code></example>
public sealed class IkmTally : IEquatable<IkmTally>
{
    /// <summary>The number of elements: 9.</summary>
    public const int UnsurCount = PermenpanRb14Of2017.JumlahUnsur;

    /// <summary>The lowest score: 1.</summary>
    internal const int MinimumScore = PermenpanRb14Of2017.SkorTerendah;

    /// <summary>The highest score: 4.</summary>
    internal const int MaximumScore = PermenpanRb14Of2017.SkorTertinggi;

    private readonly long[] frequencies;

    private IkmTally(string instrumen, string periode, long responden, long[] frequencies)
    {
        Instrumen = instrumen;
        Periode = periode;
        Responden = responden;
        this.frequencies = frequencies;
    }

    /// <summary>The instrument: the elements of the questionnaire and the service.</summary>
    public string Instrumen { get; }

    /// <summary>The survey period, in the caller's words, such as <c>2024-S1</c>.</summary>
    public string Periode { get; }

    /// <summary>The number of respondents; each answered all nine elements.</summary>
    public long Responden { get; }

    /// <summary>The tally of a survey that nobody has answered.</summary>
    /// <param name="instrumen">The instrument.</param>
    /// <param name="periode">The survey period.</param>
    /// <returns>The empty tally.</returns>
    /// <exception cref="ArgumentException">A text is null, blank or no valid Unicode.</exception>
    public static IkmTally Empty(string instrumen, string periode) =>
        new(Guard.Against.BlankOrBroken(instrumen), Guard.Against.BlankOrBroken(periode), 0, new long[UnsurCount * MaximumScore]);

    /// <summary>Counts many responses in one pass, without a tally for each.</summary>
    /// <param name="instrumen">The instrument.</param>
    /// <param name="periode">The survey period.</param>
    /// <param name="responses">The responses, each with nine scores from 1 to 4 in the order of the elements.</param>
    /// <returns>The tally of the responses that are complete, and an error with its line for each that is not.</returns>
    /// <exception cref="ArgumentException">A text is null, blank or no valid Unicode; <paramref name="responses"/> is null or holds a null.</exception>
    public static IkmReading FromResponses(string instrumen, string periode, IEnumerable<IReadOnlyList<int>> responses)
    {
        var empty = Empty(instrumen, periode);
        Guard.Against.Null(responses);
        var frequencies = new long[UnsurCount * MaximumScore];
        var refused = new List<ReadError>();
        var line = 0;
        foreach (var answers in responses)
        {
            line++;
            if (IkmAnswers.Check(Guard.Against.Null(answers, nameof(responses))) is { } error)
            {
                refused.Add(error.WithPlace(error.Path ?? "jawaban", line));
                continue;
            }

            Count(frequencies, answers);
        }

        return new IkmReading(new IkmTally(empty.Instrumen, empty.Periode, line - refused.Count, frequencies), refused);
    }

    /// <summary>Takes frequencies that were counted elsewhere, such as by one aggregate query.</summary>
    /// <param name="instrumen">The instrument.</param>
    /// <param name="periode">The survey period.</param>
    /// <param name="frequencies">Nine rows in the order of the elements, each with the number of respondents for the scores 1, 2, 3 and 4.</param>
    /// <returns>The tally; or the fault: another number of rows or columns, a negative number, or rows with unlike sums.</returns>
    /// <exception cref="ArgumentException">A text is null, blank or no valid Unicode; <paramref name="frequencies"/> is null or holds a null.</exception>
    public static OneOf<ReadError, IkmTally> FromFrequencies(string instrumen, string periode, IReadOnlyList<IReadOnlyList<long>> frequencies)
    {
        var empty = Empty(instrumen, periode);
        Guard.Against.Null(frequencies);
        return IkmFrequencies.Check(frequencies, out var responden) is { } error
            ? error
            : new IkmTally(empty.Instrumen, empty.Periode, responden, [.. frequencies.SelectMany(row => row)]);
    }

    /// <summary>Reads a tally that <see cref="ToJson"/> has written.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The tally, or one error with its place in the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, IkmTally> Read(string json) => IkmTallyJson.Read(Guard.Against.Null(json));

    /// <summary>The number of respondents who gave an element a score.</summary>
    /// <param name="unsur">The number of the element, 1 to 9.</param>
    /// <param name="score">The score, 1 to 4.</param>
    /// <returns>The count, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public long Frequency(int unsur, int score) =>
        frequencies[Index(Guard.Against.Outside(unsur, 1, UnsurCount), Guard.Against.Outside(score, MinimumScore, MaximumScore))];

    /// <summary>Adds one response.</summary>
    /// <param name="answers">Nine scores from 1 to 4, in the order of the elements.</param>
    /// <returns>A new tally; or one error for a wrong number of answers (<c>JUMLAH_JAWABAN_SALAH</c>) or a score outside 1 to 4 (<c>SKOR_DI_LUAR_SKALA</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    /// <exception cref="OverflowException">There are more respondents than a long can hold.</exception>
    public OneOf<ReadError, IkmTally> Add(IReadOnlyList<int> answers)
    {
        if (IkmAnswers.Check(Guard.Against.Null(answers)) is { } error)
        {
            return error;
        }

        var sum = (long[])frequencies.Clone();
        Count(sum, answers);
        return new IkmTally(Instrumen, Periode, Responden + 1, sum);
    }

    /// <summary>Adds one response.</summary>
    /// <param name="answers">Nine scores from 1 to 4, in the order of the elements.</param>
    /// <returns>A new tally, or one error, as for a list.</returns>
    /// <exception cref="OverflowException">There are more respondents than a long can hold.</exception>
    public OneOf<ReadError, IkmTally> Add(ReadOnlySpan<int> answers) => Add((IReadOnlyList<int>)answers.ToArray());

    /// <summary>Adds one response.</summary>
    /// <param name="answers">Nine scores from 1 to 4, in the order of the elements.</param>
    /// <returns>A new tally, or one error, as for a list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    /// <exception cref="OverflowException">There are more respondents than a long can hold.</exception>
    public OneOf<ReadError, IkmTally> Add(params int[] answers) => Add((IReadOnlyList<int>)Guard.Against.Null(answers));

    /// <summary>Puts two parts of one survey together.</summary>
    /// <param name="other">A tally of the same instrument and period.</param>
    /// <returns>The tally of both.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> is null or of another instrument or period.</exception>
    /// <exception cref="OverflowException">There are more respondents than a long can hold.</exception>
    public IkmTally Merge(IkmTally other)
    {
        Guard.Against.Null(other);
        if (!HasIdentityOf(other))
        {
            throw new ArgumentException($"The tally of '{other.Instrumen}', '{other.Periode}' is not of the survey '{Instrumen}', '{Periode}'.", nameof(other));
        }

        var sum = new long[frequencies.Length];
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = frequencies[i] + other.frequencies[i];
        }

        return new IkmTally(Instrumen, Periode, Responden + other.Responden, sum);
    }

    /// <summary>Computes the index.</summary>
    /// <param name="weights">The convention of the weights.</param>
    /// <param name="scale">The scale of the NIK (25 to 100; from 24.75 with the printed weights).</param>
    /// <returns>The index with its parts; unknown with <c>TANPA_POPULASI</c> for an empty survey.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IkmResult Score(IkmWeights weights, BandScale scale) => new(this, Guard.Against.Null(weights), Guard.Against.Null(scale));

    /// <summary>The tally as JSON: <c>{"jenis":"ikm","versi":1,"instrumen":...,"periode":...,"responden":n,"frekuensi":[[f1,f2,f3,f4], ...]}</c>.</summary>
    /// <returns>JSON without insignificant blanks; equal tallies give equal text.</returns>
    public string ToJson() => IkmTallyJson.Write(this);

    /// <inheritdoc/>
    public bool Equals(IkmTally? other) => other is not null && HasIdentityOf(other) && frequencies.AsSpan().SequenceEqual(other.frequencies);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IkmTally);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Instrumen) * 397) ^ (StringComparer.Ordinal.GetHashCode(Periode) * 31) ^ Responden.GetHashCode());

    /// <summary>Instrument, period and number of respondents.</summary>
    /// <returns>Such as <c>Layanan kepegawaian, 2024: 120 responden</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}, {1}: {2} responden", Instrumen, Periode, Responden);

    /// <summary>The sum of the scores of one element; exact, since nine times four times the largest long fits a decimal.</summary>
    internal decimal SumOfScores(int unsur)
    {
        var sum = 0m;
        for (var score = MinimumScore; score <= MaximumScore; score++)
        {
            sum += (decimal)score * Frequency(unsur, score);
        }

        return sum;
    }

    private static void Count(long[] into, IReadOnlyList<int> answers)
    {
        for (var i = 0; i < UnsurCount; i++)
        {
            into[Index(i + 1, answers[i])]++;
        }
    }

    private static int Index(int unsur, int score) => ((unsur - 1) * MaximumScore) + score - MinimumScore;

    private bool HasIdentityOf(IkmTally other) =>
        string.Equals(Instrumen, other.Instrumen, StringComparison.Ordinal) && string.Equals(Periode, other.Periode, StringComparison.Ordinal);
}
