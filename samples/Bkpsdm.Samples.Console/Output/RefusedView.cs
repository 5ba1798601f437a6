using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>The rows of the user's file that do not count, each with its line.</summary>
internal static class RefusedView
{
    public static void Show(IReadOnlyList<ReadError> refused, int accepted, int blank, Arguments arguments, Screen screen)
    {
        screen.Line(arguments.Say(
            $"Berkas: {accepted} realisasi dipakai, {refused.Count} ditolak, {blank} baris kosong.",
            $"File: {accepted} realisations used, {refused.Count} refused, {blank} rows empty."));
        List(refused, arguments, screen);
    }

    public static void List(IReadOnlyList<ReadError> refused, Arguments arguments, Screen screen)
    {
        foreach (var error in refused)
        {
            screen.Line("  x " + error.Text(arguments.Bahasa));
        }
    }
}
