using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Paser;

/// <summary>Reads a plan that ships in the package from its parts.</summary>
internal static class ShippedPlan
{
    // The shipped data are tested; a fault in them is a defect of the package, not of the caller's data.
    public static RencanaStrategis Read(IEnumerable<string> parts) =>
        RencanaStrategis.Read([.. parts.Select(Resource)], RenstraLimits.Default)
            .Match(error => throw new InvalidOperationException(error.Text(Bahasa.English)), plan => plan);

    private static string Resource(string name)
    {
        using var stream = typeof(ShippedPlan).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the package.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
