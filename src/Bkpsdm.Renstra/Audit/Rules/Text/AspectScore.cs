using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A score of an aspect and the most it can be; null where that is not known.</summary>
internal sealed record AspectScore(string Aspek, decimal Score, decimal? Maximum)
{
    private const decimal Whole = 100;

    public static decimal? Sum(IEnumerable<AspectScore> scores)
    {
        decimal? sum = 0;
        foreach (var score in scores)
        {
            sum = sum is { } so ? BoundedDecimal.Add(so, score.Score) : null;
        }

        return sum;
    }

    /// <summary>The share of each aspect in its own maximum, the best first; nothing where a maximum is not known.</summary>
    public static string Shares(IReadOnlyList<AspectScore> scores, Bahasa bahasa)
    {
        if (scores.Any(score => score.Maximum is not > 0))
        {
            return string.Empty;
        }

        AspectScore[] best = [.. scores.OrderByDescending(score => score.Share)];
        var printed = scores.OrderByDescending(score => score.Score).ToArray();
        var list = string.Join(", ", best.Select(score => score.Text(bahasa)));
        return bahasa == Bahasa.English
            ? $". Shares of the maximum: {list}. Best is {best[0].Aspek} and not {printed[0].Aspek}, weakest {best[^1].Aspek} and not {printed[^1].Aspek}"
            : $". Bagian dari batasnya: {list}. Yang terbaik {best[0].Aspek}, bukan {printed[0].Aspek}; yang terlemah {best[^1].Aspek}, bukan {printed[^1].Aspek}";
    }

    private decimal Share => Score / Maximum!.Value * Whole;

    private string Text(Bahasa bahasa)
    {
        var share = Rounding.Usual.Apply(Share);
        return bahasa == Bahasa.English
            ? $"{Aspek} {ExactText.Of(Score)}/{ExactText.Of(Maximum!.Value)} = {ExactText.Of(share)} %"
            : $"{Aspek} {IndonesianNumber.Format(Score)}/{IndonesianNumber.Format(Maximum!.Value)} = {IndonesianNumber.Format(share)} %";
    }
}
