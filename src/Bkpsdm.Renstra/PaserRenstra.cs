using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>The plan of BKPSDM Kabupaten Paser 2025-2029, which ships with the package.</summary>
/// <remarks>
/// The data are transcribed by script from the text layer of the document; every cell keeps the text as read. They are read by
/// the same public readers as a caller's own files.
/// </remarks>
public static class PaserRenstra
{
    private static readonly string[] Parts =
    [
        "identitas.json",
        "indikator.json",
        "rencana.json",
        "tabel-2.4.json",
        "tabel-2.6.json",
        "tabel-4.3.json",
        "keterkaitan-rpjmd.json",
        "tpb.json",
        "asta-cita.json",
        "rpjmn.json",
        "permasalahan.json",
        "isu-strategis.json",
        "program-unggulan.json",
    ];

    private static readonly Lazy<RencanaStrategis> Plan = new(Read);

    /// <summary>The plan; read once, on first use.</summary>
    /// <returns>The plan.</returns>
    public static RencanaStrategis Load() => Plan.Value;

    private static RencanaStrategis Read() =>
        Shipped(RencanaStrategis.Read([.. Parts.Select(Resource)], RenstraLimits.Default));

    // The shipped data are tested; a fault in them is a defect of the package, not of the caller's data.
    private static T Shipped<T>(OneOf<ReadError, T> result) =>
        result.Match(error => throw new InvalidOperationException(error.Text(Bahasa.English)), value => value);

    private static string Resource(string name)
    {
        using var stream = typeof(PaserRenstra).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the package.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
