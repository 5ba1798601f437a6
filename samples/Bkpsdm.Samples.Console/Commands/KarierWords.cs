using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>The words for the window of transfers.</summary>
internal static class KarierWords
{
    public static string Of(StatusMutasi status, Bahasa bahasa) => status switch
    {
        StatusMutasi.BelumBoleh => bahasa == Bahasa.English ? "not yet possible" : "belum boleh",
        StatusMutasi.DalamJendela => bahasa == Bahasa.English ? "within the window" : "dalam jendela",
        _ => bahasa == Bahasa.English ? "past the window" : "melewati batas",
    };

    public static string Field(StatusMutasi status) => status switch
    {
        StatusMutasi.BelumBoleh => "belumBoleh",
        StatusMutasi.DalamJendela => "dalamJendela",
        _ => "melewatiBatas",
    };
}
