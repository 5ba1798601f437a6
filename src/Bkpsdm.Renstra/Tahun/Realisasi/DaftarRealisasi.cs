using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The realisations of a plan by triwulan (<i>daftar realisasi</i>): those accepted, and the rows refused with line, reason and how to mend them.</summary>
/// <remarks>
/// Bad rows never stop the reading and never count. Whether a row is accepted does not depend on the order of the rows. Immutable.
/// </remarks>
public sealed class DaftarRealisasi
{
    private readonly RencanaStrategis plan;
    private readonly Dictionary<(string Id, TahunAnggaran Tahun), LembarTahun> indicators = [];
    private readonly Dictionary<(string Id, TahunAnggaran Tahun), LembarTahun> nodes = [];

    private DaftarRealisasi(RencanaStrategis plan, RealisasiReader reader)
    {
        this.plan = plan;
        var refused = reader.Refused;
        List<RealisasiTriwulan> accepted = [.. RealisasiChecks.Single(reader.Accepted, refused)];
        accepted.ForEach(row => SheetFor(row).Put(row));
        CheckYears(accepted, refused);
        CheckBranches(accepted, refused);
        Diterima = accepted;
        Ditolak = [.. refused.OrderBy(error => error.Line).ThenBy(error => error.Path, StringComparer.Ordinal)];
        Kosong = [.. reader.Blank.OrderBy(line => line)];
    }

    /// <summary>The realisations that count (<i>diterima</i>), in the order of their lines.</summary>
    public IReadOnlyList<RealisasiTriwulan> Diterima { get; }

    /// <summary>
    /// The rows that do not count (<i>ditolak</i>), in the order of their lines, each with column, reason and remedy. Codes of
    /// the year: <c>TAHUN_TIDAK_TERBACA</c>, <c>TAHUN_DI_LUAR_RENCANA</c>, <c>TRIWULAN_TIDAK_DIKENAL</c>, <c>TRIWULAN_GANDA</c>. Codes of the
    /// indicator: <c>INDIKATOR_TIDAK_DIKENAL</c>, <c>INDIKATOR_DI_LUAR_POHON</c>, <c>INDIKATOR_MENDUA</c>, <c>INDIKATOR_KOSONG</c>. Codes of the
    /// node: <c>SIMPUL_TIDAK_DIKENAL</c>, <c>SIMPUL_KOSONG</c>. Codes of the figure: <c>ANGKA_TIDAK_TERBACA</c> and those of
    /// <see cref="IndonesianNumber.Parse"/>, <c>DI_LUAR_RENTANG</c>, <c>RUPIAH_NEGATIF</c>, <c>TOTAL_DI_BAWAH_BAGIAN</c>, <c>TOTAL_BERBEDA</c>.
    /// </summary>
    public IReadOnlyList<ReadError> Ditolak { get; }

    /// <summary>The lines that name an indicator or node and leave the realisation empty (<i>kosong</i>): still missing, not zero.</summary>
    public IReadOnlyList<int> Kosong { get; }

    /// <summary>Reads rows against a plan. Bad rows end in <see cref="Ditolak"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rows">The rows, in any order.</param>
    /// <returns>The realisations.</returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    public static DaftarRealisasi Of(RencanaStrategis plan, IEnumerable<RealisasiRow> rows)
    {
        var reader = new RealisasiReader(Guard.Against.Null(plan));
        foreach (var row in Guard.Against.Null(rows))
        {
            reader.Read(Guard.Against.Null(row));
        }

        return new DaftarRealisasi(plan, reader);
    }

    /// <summary>True when the realisations were read against the plan.</summary>
    internal bool IsOf(RencanaStrategis other) => ReferenceEquals(plan, other);

    internal LembarTahun? Indikator(string id, TahunAnggaran tahun) => indicators.TryGetValue((id, tahun), out var sheet) ? sheet : null;

    internal LembarTahun? Simpul(string id, TahunAnggaran tahun) => nodes.TryGetValue((id, tahun), out var sheet) ? sheet : null;

    private LembarTahun SheetFor(RealisasiTriwulan row)
    {
        var sheets = row.IdIndikator is null ? nodes : indicators;
        var key = ((row.IdIndikator ?? row.IdSimpul)!, row.Tahun);
        if (!sheets.TryGetValue(key, out var sheet))
        {
            sheet = new LembarTahun();
            sheets.Add(key, sheet);
        }

        return sheet;
    }

    private void CheckYears(List<RealisasiTriwulan> accepted, List<ReadError> refused)
    {
        foreach (var row in accepted.Where(row => row.Triwulan is null).ToArray())
        {
            var cara = row.IdIndikator is { } id ? plan.FindUkuran(id).Match(ukuran => ukuran.FinalRule, _ => default) : Stated<FinalRule>.Declared(FinalRule.Jumlah);
            if (cara.TryGet(out var rule) && RealisasiChecks.Year(row, SheetFor(row), rule) is { } error)
            {
                SheetFor(row).Drop(null);
                accepted.Remove(row);
                refused.Add(error);
            }
        }
    }

    private void CheckBranches(List<RealisasiTriwulan> accepted, List<ReadError> refused)
    {
        var money = accepted.Where(row => row.IdSimpul is not null).ToLookup(row => (row.Tahun, row.Triwulan));
        foreach (var period in money)
        {
            foreach (var (row, below) in Totals(period))
            {
                if (Fraction.FromDecimal(row.Nilai) < below)
                {
                    SheetFor(row).Drop(row.Triwulan);
                    accepted.Remove(row);
                    refused.Add(RealisasiChecks.BelowParts(row, below));
                }
            }
        }
    }

    // From the leaves up: a node stands for what it states, or for the sum of what is below it.
    private IEnumerable<(RealisasiTriwulan Row, Fraction Below)> Totals(IEnumerable<RealisasiTriwulan> period)
    {
        var stated = period.ToDictionary(row => row.IdSimpul!, StringComparer.Ordinal);
        var below = new Fraction[plan.Rencana.Nodes.Count];
        for (var i = plan.Rencana.Nodes.Count - 1; i >= 0; i--)
        {
            var node = plan.Rencana.Nodes[i];
            var standing = below[i];
            if (stated.TryGetValue(node.Id, out var row))
            {
                yield return (row, below[i]);
                standing = Fraction.FromDecimal(row.Nilai) < standing ? standing : Fraction.FromDecimal(row.Nilai);
            }

            if (node.Parent is { } parent)
            {
                below[parent.Index] += standing;
            }
        }
    }
}
