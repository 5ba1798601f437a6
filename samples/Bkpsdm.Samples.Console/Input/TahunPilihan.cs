using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>The year that a command works on: <c>--tahun</c> or a word, else the first year of the plan.</summary>
internal static class TahunPilihan
{
    public static TahunAnggaran Of(RencanaStrategis plan, Arguments arguments, string? word = null)
    {
        var years = plan.Rencana.TahunTarget;
        if ((arguments.Option("--tahun") ?? word) is not { } text)
        {
            return years.Count > 0 ? years[0] : throw new InputFault(arguments.Say("rencana ini tidak memuat tahun target", "this plan has no years"));
        }

        var tahun = TahunAnggaran.Parse(text).Match(error => throw InputFault.Of("tahun", error, arguments.Bahasa), year => year);
        return years.Contains(tahun) ? tahun : throw new InputFault(arguments.Say(
            $"tahun {text}: rencana memuat {string.Join(", ", years)}",
            $"tahun {text}: the plan has {string.Join(", ", years)}"));
    }
}
