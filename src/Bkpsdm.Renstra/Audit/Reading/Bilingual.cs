using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A message built once for each language, with the numbers written in its way.</summary>
internal static class Bilingual
{
    public static BilingualText Of(Func<Bahasa, string> text) => BilingualText.Create(text(Bahasa.Indonesia), text(Bahasa.English));

    public static string Say(Bahasa bahasa, string indonesia, string english) => bahasa == Bahasa.English ? english : indonesia;
}
