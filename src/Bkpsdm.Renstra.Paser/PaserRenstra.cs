namespace Bkpsdm.Renstra.Paser;

/// <summary>The plan of BKPSDM Kabupaten Paser 2025-2029, as this package holds it.</summary>
/// <remarks>
/// The data are transcribed by script from the text layer of the document; every cell keeps the text as read. They are read by
/// the same public readers as a caller's own files.
/// </remarks>
public static class PaserRenstra
{
    private static readonly Lazy<RencanaStrategis> Plan = new(() => ShippedPlan.Read(part => !part.StartsWith(ShippedPlan.Draft, StringComparison.Ordinal)));

    /// <summary>The plan; read once, on first use.</summary>
    /// <returns>The plan.</returns>
    public static RencanaStrategis Load() => Plan.Value;
}
