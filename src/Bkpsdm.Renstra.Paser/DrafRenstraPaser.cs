namespace Bkpsdm.Renstra.Paser;

/// <summary>The draft of the plan of BKPSDM Kabupaten Paser as the forum of 24 April 2025 left it: a smaller plan, to be held against the final one.</summary>
/// <remarks>
/// Lampiran II to IV of the minutes. The draft prints no codes, so its nodes have words for ids. It speaks of the first to the
/// fifth year; that these are 2026 to 2030 is inferred, because the final plan has the targets they share in those years.
/// </remarks>
public static class DrafRenstraPaser
{
    private static readonly Lazy<RencanaStrategis> Plan = new(() => ShippedPlan.Read(part => part.StartsWith(ShippedPlan.Draft, StringComparison.Ordinal)));

    /// <summary>The draft; read once, on first use.</summary>
    /// <returns>The draft.</returns>
    public static RencanaStrategis Load() => Plan.Value;
}
