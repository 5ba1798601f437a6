using System.Globalization;
using System.Runtime.CompilerServices;

namespace Bkpsdm.Tests;

/// <summary>
/// The suite runs under a culture that is not the invariant one, because a planner's machine has one:
/// id-ID against the net10.0 build, tr-TR against the netstandard2.0 build. BKPSDM_CULTURE changes it: "swapped" for the
/// other way round, "invariant" for the invariant culture, or the name of a culture.
/// </summary>
internal static class RunCulture
{
#if AGAINST_NETSTANDARD
    private const string Usual = "tr-TR";
    private const string Other = "id-ID";
#else
    private const string Usual = "id-ID";
    private const string Other = "tr-TR";
#endif

    [ModuleInitializer]
    internal static void Set()
    {
        var name = Environment.GetEnvironmentVariable("BKPSDM_CULTURE") ?? Usual;
        var culture = name == "invariant" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name == "swapped" ? Other : name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
