using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Samples;

/// <summary>The plan that a command works on: the user's own with <c>--renstra</c>, else the one that ships.</summary>
internal static class Plan
{
    public static RencanaStrategis Of(Arguments arguments) => arguments.Option("--renstra") is { } file ? Read(file, arguments.Bahasa) : PaserRenstra.Load();

    public static RencanaStrategis Read(string file, Bahasa bahasa) =>
        RencanaStrategis.Read(InputText.Read(file)).Match(error => throw InputFault.Of(file, error, bahasa), plan => plan);
}
