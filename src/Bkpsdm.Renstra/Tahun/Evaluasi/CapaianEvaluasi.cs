using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The achievement of the own indicators of each node of the plan and each box of the performance tree.</summary>
internal static class CapaianEvaluasi
{
    public static CapaianSendiri Of(IEnumerable<EvaluasiIndikator> rows, MissingValuePolicy policy) =>
        CapaianSendiri.RataRata(rows.Select(row => new KeyValuePair<string, ValueOrReason<decimal>>(row.Row.IdIndikator, row.Capaian)), policy);

    public static Dictionary<string, ValueOrReason<decimal>> PerSimpul(EvaluasiRenstra evaluasi, MissingValuePolicy policy) =>
        evaluasi.Simpul.ToDictionary(node => node.Simpul.Id, node => Of(node.Indikator, policy).Nilai, StringComparer.Ordinal);

    public static Dictionary<string, ValueOrReason<decimal>> PerKotak(EvaluasiRenstra evaluasi, MissingValuePolicy policy) =>
        evaluasi.Plan.PohonKinerja.Boxes.ToDictionary(box => box.Id, box => Box(evaluasi, box, policy), StringComparer.Ordinal);

    // A box that repeats one outcome of its node stands for the indicators of that outcome alone.
    private static ValueOrReason<decimal> Box(EvaluasiRenstra evaluasi, KotakKinerja box, MissingValuePolicy policy) => box.Simpul.Id is not { } id
        ? EvaluasiReasons.NoLink
        : evaluasi.FindSimpul(id).Bind(
            node => Of(node.Indikator.Where(row => box.IdPernyataan is not { } hasil || string.Equals(row.Row.Pernyataan?.Id, hasil, StringComparison.Ordinal)), policy).Nilai);
}
