using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The further rows that say the same as the one a finding stands at.</summary>
internal static class OtherPlaces
{
    public static string Text(IReadOnlyList<FindingPlace> places, Bahasa bahasa) => places.Count < 2
        ? string.Empty
        : (bahasa == Bahasa.English ? " (also " : " (juga ") + string.Join("; ", places.Skip(1).Select(place => place.Reference.Text(bahasa))) + ")";
}
