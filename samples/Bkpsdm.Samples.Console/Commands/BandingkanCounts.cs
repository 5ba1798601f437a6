using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>How many nodes of a level, or indicators, two plans have and what became of them.</summary>
internal sealed record BandingkanCounts(string Level, int Lama, int Baru, int Sepadan, int Berubah, int Ditambah, int Dihapus)
{
    /// <summary>The nodes by level, then the indicators.</summary>
    public static IReadOnlyList<BandingkanCounts> Of(PerbandinganRencana comparison) =>
    [
        .. new[] { JenjangRencana.Tujuan, JenjangRencana.Sasaran, JenjangRencana.Program, JenjangRencana.Kegiatan, JenjangRencana.SubKegiatan }
            .Select(jenjang => Nodes(comparison, jenjang))
            .Where(counts => counts.Lama + counts.Baru > 0),
        new(
            "indikator",
            comparison.Lama.Rencana.Indikator.Count(),
            comparison.Baru.Rencana.Indikator.Count(),
            comparison.Indikator.Count,
            comparison.Indikator.Count(pair => pair.Perubahan.Any(Counts)),
            comparison.IndikatorDitambah.Count,
            comparison.IndikatorDihapus.Count),
    ];

    // Another spelling and a thing that only one plan states at all are no change of the plan.
    private static bool Counts(PerubahanSel change) => !change.IsSpellingOnly && !change.IsStatedOnce;

    private static BandingkanCounts Nodes(PerbandinganRencana comparison, JenjangRencana jenjang) => new(
        JenjangWords.Of(jenjang),
        comparison.Lama.Rencana.ByJenjang(jenjang).Count(),
        comparison.Baru.Rencana.ByJenjang(jenjang).Count(),
        comparison.Simpul.Count(pair => pair.Baru.Jenjang == jenjang),
        comparison.Simpul.Count(pair => pair.Baru.Jenjang == jenjang && pair.Perubahan.Any(Counts)),
        comparison.SimpulDitambah.Count(node => node.Jenjang == jenjang),
        comparison.SimpulDihapus.Count(node => node.Jenjang == jenjang));
}
