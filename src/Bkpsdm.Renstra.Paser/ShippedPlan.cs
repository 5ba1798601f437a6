using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Paser;

/// <summary>Reads a plan that this package holds from its parts: a folder of the data, one file a table.</summary>
internal static class ShippedPlan
{
    /// <summary>The folder of the draft; the files of the final plan stand in none.</summary>
    public const string Draft = "Draf/";

    // The data are tested; a fault in them is a defect of the package, not of the caller's data.
    public static RencanaStrategis Read(Func<string, bool> isPart) =>
        RencanaStrategis.Read([.. typeof(ShippedPlan).Assembly.GetManifestResourceNames().Where(isPart).OrderBy(name => name, StringComparer.Ordinal).Select(Text)], RenstraLimits.Default)
            .Match(error => throw new InvalidOperationException(error.Text(Bahasa.English)), plan => plan);

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(ShippedPlan).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
