using System.Globalization;
using Bkpsdm.Indicators;

namespace Bkpsdm;

/// <summary>Writes a computation with its numbers in the manner of each language.</summary>
internal static class Working
{
    /// <summary>Fills numbers into a pattern such as "{0} / {1} × 100"; decimals and whole numbers are written exactly.</summary>
    public static BilingualText Of(string pattern, params object[] numbers) => Of(pattern, pattern, numbers);

    public static BilingualText Of(string indonesia, string english, params object[] numbers) =>
        BilingualText.Create(
            string.Format(CultureInfo.InvariantCulture, indonesia, [.. numbers.Select(number => Text(number, Bahasa.Indonesia))]),
            string.Format(CultureInfo.InvariantCulture, english, [.. numbers.Select(number => Text(number, Bahasa.English))]));

    /// <summary>Joins workings of several terms, such as the summands of a weighted sum.</summary>
    public static BilingualText Join(string separator, IEnumerable<BilingualText> terms, string before = "", string after = "")
    {
        var all = terms.ToArray();
        return BilingualText.Create(
            before + string.Join(separator, all.Select(term => term.Indonesia)) + after,
            before + string.Join(separator, all.Select(term => term.English)) + after);
    }

    /// <summary>The sum of several terms as text. Null without terms and where one is unknown.</summary>
    public static BilingualText? SumOf(IEnumerable<ValueOrReason<decimal>> terms)
    {
        var texts = new List<BilingualText>();
        foreach (var term in terms)
        {
            if (!term.TryGet(out var value))
            {
                return null;
            }

            texts.Add(Of("{0}", value));
        }

        return texts.Count == 0 ? null : Join(" + ", texts);
    }

    /// <summary>The text of a band as the verdict of a working. Null where the band is unknown.</summary>
    public static BilingualText? Verdict(ValueOrReason<Band> band) =>
        band.TryGet(out var known) ? BilingualText.Create(known.Text(Bahasa.Indonesia), known.Text(Bahasa.English)) : null;

    public static string Number(decimal value, Bahasa bahasa) =>
        bahasa == Bahasa.English ? ExactText.Of(value) : IndonesianNumber.Format(value);

    private static object Text(object number, Bahasa bahasa) => number switch
    {
        decimal value => Number(value, bahasa),
        long value => Number(value, bahasa),
        int value => Number(value, bahasa),
        BilingualText text => text.In(bahasa),
        _ => number,
    };
}
