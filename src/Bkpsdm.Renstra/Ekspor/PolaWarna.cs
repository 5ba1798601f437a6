using System.Globalization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A colour with its hatching: what tells it apart without the colour.</summary>
/// <remarks>
/// The colours are those of Okabe and Ito, which people with any of the usual colour deficiencies can tell apart. In greyscale some
/// of them are equally light, so that no colour stands alone: each has its own hatching, and a letter or a label beside it.
/// </remarks>
internal sealed class PolaWarna
{
    private const string Vermillion = "#D55E00";
    private const string Orange = "#E69F00";
    private const string Yellow = "#F0E442";
    private const string SkyBlue = "#56B4E9";
    private const string Green = "#009E73";
    private const string Blue = "#0072B2";
    private const string Purple = "#CC79A7";

    // Seven colours and five hatchings have no common divisor, so that 35 series in a row differ.
    private static readonly string[] SeriesColours = [Blue, Orange, Green, Purple, SkyBlue, Vermillion, Yellow];
    private static readonly string[] SeriesHatches = ["", "garis", "titik", "silang", "datar"];

    // From the worst to the best, as a traffic light goes; the sky blue stands where a pale green would meet the yellow.
    private static readonly string[] RankColours = [Vermillion, Orange, Yellow, SkyBlue, Green];
    private static readonly string[] RankHatches = ["silang", "garis", "titik", "datar", ""];

    private readonly string hatch;

    private PolaWarna(string id, string colour, string hatch, string letter)
    {
        Id = id;
        Colour = colour;
        this.hatch = hatch;
        Letter = letter;
    }

    /// <summary>The pattern of an unknown value: white with grey strokes, and a question mark.</summary>
    public static PolaWarna Unknown { get; } = new("takdiketahui", "#ffffff", "kelabu", "?");

    public string Id { get; }

    public string Colour { get; }

    public string Letter { get; }

    /// <summary>The colour so pale that lines and labels stand out on it.</summary>
    public string Tint => "#" + Pale(1) + Pale(3) + Pale(5);

    public bool IsPlain => hatch.Length == 0;

    public static PolaWarna Series(int index) =>
        new("deret" + ExactText.Of((long)index), SeriesColours[index % SeriesColours.Length], SeriesHatches[index % SeriesHatches.Length], string.Empty);

    /// <summary>One for each band, the lowest first.</summary>
    public static IReadOnlyList<PolaWarna> Bands(BandScale scale, Bahasa bahasa)
    {
        var letters = Letters(scale, bahasa);
        return [.. scale.Bands.Select((_, i) => Rank(i, scale.Bands.Count, letters[i]))];
    }

    public string Definition(string id) =>
        $"<pattern id=\"{id}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"{Colour}\"/>{Marks()}</pattern>\n";

    private static PolaWarna Rank(int index, int count, string letter)
    {
        var last = RankColours.Length - 1;
        var place = count == 1 ? last : ((index * last) + ((count - 1) / 2)) / (count - 1);
        return new("predikat" + ExactText.Of((long)index), RankColours[place], RankHatches[place], letter);
    }

    // The code of a band where it has one, else the first letters of its words; the place in the scale where two are the same.
    private static string[] Letters(BandScale scale, Bahasa bahasa)
    {
        string[] letters = [.. scale.Bands.Select(band => band.Kode ?? Initials(band.Text(bahasa)))];
        return letters.Distinct(StringComparer.Ordinal).Count() == letters.Length && Array.TrueForAll(letters, letter => letter.Length is > 0 and <= 3)
            ? letters
            : [.. letters.Select((_, i) => ExactText.Of(i + 1L))];
    }

    private static string Initials(string name) =>
        string.Concat(name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])));

    // Four fifths of the way to white.
    private string Pale(int start)
    {
        var part = int.Parse(Colour.Substring(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (255 - ((255 - part) / 5)).ToString("X2", CultureInfo.InvariantCulture);
    }

    private string Marks()
    {
        const string Stroke = "fill=\"none\" stroke=\"#000000\" stroke-opacity=\"0.6\"";
        return hatch switch
        {
            "garis" => $"<path d=\"M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6\" {Stroke}/>",
            "silang" => $"<path d=\"M0,0 L8,8 M0,8 L8,0\" {Stroke}/>",
            "datar" => $"<path d=\"M0,4 H8\" {Stroke}/>",
            "titik" => "<circle cx=\"2\" cy=\"2\" r=\"1.2\" fill-opacity=\"0.7\"/><circle cx=\"6\" cy=\"6\" r=\"1.2\" fill-opacity=\"0.7\"/>",
            _ => "<path d=\"M-2,6 L2,10 M0,0 L8,8 M6,-2 L10,2\" fill=\"none\" stroke=\"#767676\"/>",
        };
    }
}
