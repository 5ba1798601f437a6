using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>A small invented plan with everything that an export can stumble over, and the texts that it is to become.</summary>
internal static class RencanaKecil
{
    public static RencanaStrategis Plan { get; } = RencanaStrategis.Read(File.ReadAllText(RepositoryRoot.File("tests", "Bkpsdm.Renstra.Tests", "Ekspor", "rencana-kecil.json")))
        .Match(error => throw new JsonException(error.ToString()), plan => plan);

    /// <summary>A trajectory with a year lost and a year without a target; invented.</summary>
    public static Trajectory Lintasan { get; } = Trajectory.Create(
        Satuan.Indeks,
        TahunAnggaran.Create(2024),
        70,
        [YearTarget.Create(2025, 72), YearTarget.Create(2026, Reason.NoTarget), YearTarget.Create(2027, 80), YearTarget.Create(2028, 95.25m)],
        95.25m,
        Stated<FinalRule>.Undecided,
        Stated<Polarity>.Undecided);

    public static Dictionary<TahunAnggaran, ValueOrReason<decimal>> Realisasi { get; } = new()
    {
        [TahunAnggaran.Create(2023)] = 65.5m,
        [TahunAnggaran.Create(2024)] = 70,
        [TahunAnggaran.Create(2025)] = Reason.NoRealisasi,
        [TahunAnggaran.Create(2026)] = 78.125m,
    };

    /// <summary>Three aspects: a usual score, one that is unknown, one above its maximum; invented.</summary>
    public static IReadOnlyList<SkorAspek> Aspek { get; } =
    [
        SkorAspek.Create(BilingualText.Create("Mutu <layanan> & data", "Quality of <services> & data"), 37.5m, 40),
        SkorAspek.Create(BilingualText.Create("Pengembangan yang namanya jauh lebih panjang daripada satu baris", "Development with a name far longer than one line"), Reason.NotAssessed, 120),
        SkorAspek.Create(BilingualText.Create("Disiplin", "Discipline"), 18, 16),
    ];

    /// <summary>The achievement of the nodes, one in each of four bands; the others are unknown.</summary>
    public static ValueOrReason<decimal> Capaian(string id) => id switch
    {
        "tujuan-1" => 95.123m,
        "sasaran-1" => 80,
        "9.99.01" => 70,
        "9.99.02" => 10,
        _ => Reason.NoRealisasi,
    };

    public static void AssertGolden(string file, string text) =>
        GoldenFile.AssertEqual(text, "tests", "Bkpsdm.Renstra.Tests", "Ekspor", "Golden", file);
}
