using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The evaluation of a year of a plan up to a triwulan (<i>evaluasi</i>), in the manner of the form of Permendagri 86/2017.</summary>
/// <remarks>
/// A row an indicator, a sheet a node, and views by level and jabatan. A missing figure is unknown with its reason, counted and
/// named, never zero. The achievement is held against the target of the whole year, also in an early triwulan. Immutable and safe
/// for use from several threads.
/// </remarks>
public sealed class EvaluasiRenstra
{
    internal const int LastTriwulan = 4;

    private readonly EvaluasiSimpul[] nodes;
    private readonly Dictionary<string, EvaluasiIndikator> byId = new(StringComparer.Ordinal);

    private EvaluasiRenstra(RencanaStrategis plan, DaftarRealisasi realisasi, TahunAnggaran tahun, int triwulan, KebijakanEvaluasi kebijakan)
    {
        Plan = plan;
        Realisasi = realisasi;
        Tahun = tahun;
        Triwulan = triwulan;
        Kebijakan = kebijakan;
        nodes = Evaluate();
        Simpul = Array.AsReadOnly(nodes);
        Indikator = [.. nodes.SelectMany(node => node.Indikator)];
        foreach (var row in Indikator)
        {
            byId[row.Row.IdIndikator] = row;
        }
    }

    /// <summary>The plan.</summary>
    public RencanaStrategis Plan { get; }

    /// <summary>The realisations, with the rows that were refused.</summary>
    public DaftarRealisasi Realisasi { get; }

    /// <summary>The year of the evaluation (<i>tahun</i>).</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The triwulan up to which it looks, 1 to 4.</summary>
    public int Triwulan { get; }

    /// <summary>The choices of the evaluation (<i>kebijakan</i>).</summary>
    public KebijakanEvaluasi Kebijakan { get; }

    /// <summary>The nodes in pre-order, siblings in document order.</summary>
    public IReadOnlyList<EvaluasiSimpul> Simpul { get; }

    /// <summary>The indicators, in the order of the nodes.</summary>
    public IReadOnlyList<EvaluasiIndikator> Indikator { get; }

    /// <summary>All indicators counted (<i>ringkasan</i>).</summary>
    public RingkasanEvaluasi Ringkasan => RingkasanEvaluasi.Of(null, Indikator);

    /// <summary>The indicators counted by level (<i>jenjang</i>), from the goals down; levels without an indicator are left out.</summary>
    public IReadOnlyList<RingkasanEvaluasi> PerJenjang =>
    [
        .. Indikator.GroupBy(row => row.Row.Simpul.Jenjang).OrderBy(level => level.Key).Select(level => RingkasanEvaluasi.Of(level.Key, [.. level])),
    ];

    /// <summary>The jabatan of the plan that answer for an indicator, each with its indicators, in the order of the list of jabatan.</summary>
    public IReadOnlyList<EvaluasiJabatan> PerJabatan
    {
        get
        {
            var own = IndikatorJabatan.All(Plan);
            return [.. Plan.Jabatan.All.Where(jabatan => !jabatan.IsUnit).Select(jabatan => EvaluasiJabatan.Of(this, jabatan, own(jabatan))).Where(jabatan => jabatan.Indikator.Count + jabatan.TanpaTautan.Count > 0)];
        }
    }

    /// <summary>Evaluates a year of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="realisasi">The realisations, read against this plan.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The triwulan up to which the evaluation looks, 1 to 4.</param>
    /// <param name="kebijakan">The choices that no regulation or plan decides.</param>
    /// <returns>The reason (<c>DI_LUAR_PERIODE</c> where the plan does not have the year), or the evaluation.</returns>
    /// <exception cref="ArgumentException">An argument is null, the realisations are of another plan, or <paramref name="triwulan"/> is not 1 to 4.</exception>
    public static ValueOrReason<EvaluasiRenstra> Of(RencanaStrategis plan, DaftarRealisasi realisasi, TahunAnggaran tahun, int triwulan, KebijakanEvaluasi kebijakan)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(kebijakan);
        RequireTriwulan(triwulan);
        if (!Guard.Against.Null(realisasi).IsOf(plan))
        {
            throw new ArgumentException("The realisations were read against another plan; read them against this one with DaftarRealisasi.Of.", nameof(realisasi));
        }

        return plan.Rencana.TahunTarget.Contains(tahun)
            ? new EvaluasiRenstra(plan, realisasi, tahun, triwulan, kebijakan)
            : TahunRencana.Outside(plan.Rencana, tahun);
    }

    /// <summary>The row of an indicator.</summary>
    /// <param name="idIndikator">The id of the indicator.</param>
    /// <returns>The reason (<c>INDIKATOR_TIDAK_DIKENAL</c>), or the row; the last one where the indicator stands on several nodes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public ValueOrReason<EvaluasiIndikator> FindIndikator(string idIndikator) => byId.TryGetValue(Guard.Against.Null(idIndikator), out var row)
        ? row
        : Reason.Create("INDIKATOR_TIDAK_DIKENAL", BilingualText.Create($"rencana tidak memuat indikator {idIndikator}", $"the plan has no indicator {idIndikator}"));

    /// <summary>The sheet of a node.</summary>
    /// <param name="idSimpul">The id or code of the node.</param>
    /// <returns>The reason (<c>SIMPUL_TIDAK_DIKENAL</c>), or the sheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idSimpul"/> is null.</exception>
    public ValueOrReason<EvaluasiSimpul> FindSimpul(string idSimpul) => Plan.Rencana.Find(idSimpul).Map(node => nodes[node.Index]);

    /// <summary>The indicators that a jabatan answers for, and how many reach the threshold.</summary>
    /// <param name="jabatanId">The id of the jabatan.</param>
    /// <returns>The reason (<c>JABATAN_TIDAK_DIKENAL</c>), or the view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jabatanId"/> is null.</exception>
    public ValueOrReason<EvaluasiJabatan> FindJabatan(string jabatanId) =>
        Plan.Jabatan.Find(jabatanId).Map(jabatan => EvaluasiJabatan.Of(this, jabatan, IndikatorJabatan.All(Plan)(jabatan)));

    /// <summary>The achievement of each node's own indicators, for <see cref="SkorKaskade.Of(PohonKaskade, IReadOnlyDictionary{string, ValueOrReason{decimal}}, ChildValueRule, MissingValuePolicy)"/> on the tree of the plan.</summary>
    /// <param name="policy">The treatment of indicators without an achievement.</param>
    /// <returns>By the id of the node the plain mean in percent, or why it is unknown: see <see cref="CapaianSendiri.Nilai"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public IReadOnlyDictionary<string, ValueOrReason<decimal>> CapaianPerSimpul(MissingValuePolicy policy) => CapaianEvaluasi.PerSimpul(this, Guard.Against.Null(policy));

    /// <summary>The same for the performance tree (<i>pohon kinerja</i>): a box stands for the indicators of the node it is linked to, of one outcome where it repeats one.</summary>
    /// <param name="policy">The treatment of indicators without an achievement.</param>
    /// <returns>By the id of the box the plain mean in percent, or why it is unknown: <c>KOTAK_TANPA_SIMPUL</c>, <c>SIMPUL_TIDAK_DIKENAL</c>, or as <see cref="CapaianSendiri.Nilai"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public IReadOnlyDictionary<string, ValueOrReason<decimal>> CapaianPerKotak(MissingValuePolicy policy) => CapaianEvaluasi.PerKotak(this, Guard.Against.Null(policy));

    internal static void RequireTriwulan(int triwulan) => Guard.Against.Outside(triwulan, 1, LastTriwulan);

    // Nodes stand before their children, so from the end every branch is done before the node above it.
    private EvaluasiSimpul[] Evaluate()
    {
        var all = Plan.Rencana.Nodes;
        var rekap = RekapPagu.Of(Plan.Rencana);
        var below = new Belanja[all.Count];
        var results = new EvaluasiSimpul[all.Count];
        for (var i = all.Count - 1; i >= 0; i--)
        {
            var node = all[i];
            var pagu = rekap.PaguBerlaku(node, Tahun);
            var spent = Realisasi.Simpul(node.Id, Tahun) is { } sheet ? Belanja.Of(sheet.Hasil(Triwulan, FinalRule.Jumlah), pagu)
                : node.Children.Count == 0 ? Belanja.Of(Reason.NoRealisasi, pagu)
                : below[i];
            results[i] = new EvaluasiSimpul(this, node, [.. node.Indikator.Select(row => new EvaluasiIndikator(this, row, Plan.FindUkuran(row.IdIndikator)))], pagu, spent);
            if (node.Parent is { } parent)
            {
                below[parent.Index] = below[parent.Index].Add(spent);
            }
        }

        return results;
    }
}
