using System.Text.RegularExpressions;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A threshold that a text states, in signs or in words.</summary>
internal sealed record Threshold(string Sign, decimal Value)
{
    // Between sign and number a text may say once more what is compared: "minimal dengan nilai 80".
    private static readonly Regex Pattern = new(
        "(" + string.Join("|", Vocabulary.Thresholds.Select(threshold => Regex.Escape(threshold.Words))) + @")\s*(?:(?:dengan|nilai|skor|angka|sebesar)\s+)*([0-9]+(?:[.,][0-9]+)*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static Threshold? Find(string? text)
    {
        var match = Pattern.Match(text ?? string.Empty);
        return match.Success && IndonesianNumber.TryParse(match.Groups[2].Value, out var value)
            ? new Threshold(Vocabulary.Thresholds.First(threshold => string.Equals(threshold.Words, match.Groups[1].Value, StringComparison.OrdinalIgnoreCase)).Sign, value)
            : null;
    }

    public override string ToString() => $"{Sign} {IndonesianNumber.Format(Value)}";
}
