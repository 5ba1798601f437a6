using System.Diagnostics;

namespace Bkpsdm.Samples;

/// <summary>How fast and with how much memory generated records were counted; the one result that differs from run to run.</summary>
internal sealed record IkdSpeed(long Rekaman, int Utas, TimeSpan Waktu, long MemoriPuncak)
{
    public decimal Detik => decimal.Round((decimal)Waktu.TotalSeconds, 3);

    public decimal RekamanPerDetik => Waktu > TimeSpan.Zero ? decimal.Round(Rekaman / (decimal)Waktu.TotalSeconds) : Rekaman;

    public static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
