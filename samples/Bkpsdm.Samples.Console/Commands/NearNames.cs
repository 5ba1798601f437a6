namespace Bkpsdm.Samples;

/// <summary>How far a word that was typed is from a name, so that a slip of the pen finds it.</summary>
internal static class NearNames
{
    /// <summary>The sum over the typed words of the fewest letters to add, drop or change to reach a word of the name.</summary>
    public static int Distance(string typed, string name)
    {
        var names = Words(name);
        return Words(typed).Sum(word => names.Min(other => Letters(word, other)));
    }

    private static string[] Words(string text) =>
        text.ToUpperInvariant().Split([' ', '-', ',', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static int Letters(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
