using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>The rows of the user's file that do not count, each with its line.</summary>
internal static class RefusedView
{
    public static void Show(DaftarRealisasi realised, TahunAnggaran tahun, Arguments arguments, Screen screen)
    {
        var (accepted, refused, blank) = (realised.Diterima.Count, realised.Ditolak.Count, realised.Kosong.Count);
        var share = Figures.Rounded(100m * refused / Math.Max(1, accepted + refused), arguments.Bahasa);
        screen.Line(arguments.Say(
            $"Berkas: {accepted} realisasi dipakai, {refused} ditolak ({share} %), {blank} baris kosong.",
            $"File: {accepted} realisations used, {refused} refused ({share} %), {blank} rows empty."));
        List(realised.Ditolak, arguments, screen);
        if (realised.Diterima.All(row => row.Tahun != tahun))
        {
            var years = string.Join(", ", realised.Diterima.Select(row => row.Tahun).Distinct().Order());
            screen.Line(arguments.Say($"! Berkas tidak memuat realisasi {tahun}; tahun yang ada: {years}.", $"! The file has no realisation of {tahun}; its years are {years}."));
        }
    }

    public static void List(IReadOnlyList<ReadError> refused, Arguments arguments, Screen screen)
    {
        foreach (var error in refused)
        {
            screen.Line("  x " + error.Text(arguments.Bahasa));
        }
    }
}
