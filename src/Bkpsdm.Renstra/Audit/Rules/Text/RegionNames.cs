using System.Text.RegularExpressions;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The regencies and cities that a text names.</summary>
internal static class RegionNames
{
    private static readonly Regex Pattern = new(
        @"\b(?:Kabupaten|Kab\.?|Kota|Pemkab\.?|Pemkot\.?|KABUPATEN|KOTA)\s+((?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}'-]+)*)",
        RegexOptions.CultureInvariant);

    /// <summary>The names as written, without the word before them; general words and titles are left out.</summary>
    public static IReadOnlyList<string> In(string? text) =>
        [.. Pattern.Matches(text ?? string.Empty).Cast<Match>().Select(match => match.Groups[1].Value).Where(IsName)];

    /// <summary>True when a name begins with one of the others, word by word: "Contoh Tahun" is "Contoh".</summary>
    public static bool IsOneOf(string name, IEnumerable<string> others) => others.Any(other =>
        string.Equals(name, other, StringComparison.OrdinalIgnoreCase) || name.StartsWith(other + " ", StringComparison.OrdinalIgnoreCase));

    private static bool IsName(string name) => !Vocabulary.NotRegions.Contains(name.Split(' ', '-')[0]);
}
