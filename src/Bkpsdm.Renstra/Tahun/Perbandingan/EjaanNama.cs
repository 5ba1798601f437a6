using System.Text;

namespace Bkpsdm.Renstra;

/// <summary>Names without differences of mere spelling.</summary>
internal static class EjaanNama
{
    private const int LettersForOneFault = 10;

    /// <summary>Letters and digits only, small; a blank stays between two digits, so that 1 2 is not 12.</summary>
    public static string Normalise(string? name)
    {
        var text = new StringBuilder();
        var gap = false;
        foreach (var letter in name ?? string.Empty)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                gap = true;
                continue;
            }

            if (gap && char.IsDigit(letter) && text.Length > 0 && char.IsDigit(text[text.Length - 1]))
            {
                text.Append(' ');
            }

            text.Append(char.ToLowerInvariant(letter));
            gap = false;
        }

        return text.ToString();
    }

    /// <summary>True when two normalised names differ in at most one letter of ten and have the same digits in the same order.</summary>
    public static bool AreSimilar(string left, string right)
    {
        var limit = Math.Max(left.Length, right.Length) / LettersForOneFault;
        return Math.Abs(left.Length - right.Length) <= limit
            && left.Where(char.IsDigit).SequenceEqual(right.Where(char.IsDigit))
            && Distance(left, right, limit) <= limit;
    }

    // How many letters must be put in, left out or exchanged; given up as soon as it is past the limit.
    private static int Distance(string left, string right, int limit)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length && row.Min() <= limit; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var exchanged = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row.Min() > limit ? limit + 1 : row[right.Length];
    }
}
