using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>An indicator as a row of the plan states it (<i>baris indikator</i>): baseline, targets by year, final condition, who and where.</summary>
public sealed class BarisIndikator
{
    private BarisIndikator(TableReference reference, BarisIndikatorData data, PernyataanHasil? pernyataan, YearCell baseline, IReadOnlyList<YearCell> targets)
    {
        Id = data.Id;
        Reference = reference;
        Pernyataan = pernyataan;
        Nama = data.Nama;
        Satuan = data.Satuan;
        KondisiAwal = baseline;
        Targets = targets;
        KondisiAkhir = data.KondisiAkhir;
        KelompokSasaran = data.KelompokSasaran;
        Lokasi = data.Lokasi;
        PenanggungJawab = data.PenanggungJawab;
    }

    /// <summary>The id of the indicator, as the catalogue has it, or code and number for a sub kegiatan: <c>5.03.01.2.01.0002-1</c>.</summary>
    public string Id { get; }

    /// <summary>Table and row.</summary>
    public TableReference Reference { get; }

    /// <summary>The outcome or output that the indicator measures; null where the node states none.</summary>
    public PernyataanHasil? Pernyataan { get; }

    /// <summary>The name (<i>nama</i>) as read and as used.</summary>
    public DocumentCell Nama { get; }

    /// <summary>The unit (<i>satuan</i>) as read and as used; an indicator in the wrong unit keeps it.</summary>
    public DocumentCell Satuan { get; }

    /// <summary>The baseline (<i>kondisi awal</i>) and its year.</summary>
    public YearCell KondisiAwal { get; }

    /// <summary>The targets by year.</summary>
    public IReadOnlyList<YearCell> Targets { get; }

    /// <summary>The final condition (<i>kondisi akhir</i>).</summary>
    public DocumentCell KondisiAkhir { get; }

    /// <summary>The target group (<i>kelompok sasaran</i>).</summary>
    public DocumentCell KelompokSasaran { get; }

    /// <summary>The location (<i>lokasi</i>).</summary>
    public DocumentCell Lokasi { get; }

    /// <summary>The responsible party (<i>penanggung jawab</i>) as the table spells it.</summary>
    public DocumentCell PenanggungJawab { get; }

    /// <summary>The target of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The target in the unit of the row, or why the cell holds none.</returns>
    public ValueOrReason<decimal> TargetAt(TahunAnggaran tahun) => YearCell.Find(Targets, tahun).Value;

    /// <summary>The row as a trajectory; the direction and the way the years add up are not in the table and come from the caller.</summary>
    /// <param name="finalRule">How the years make the final condition, or undecided.</param>
    /// <param name="polarity">Which direction is better, or undecided.</param>
    /// <returns>The trajectory; or <c>SATUAN_KOSONG</c> and the like where the unit cannot be read, <c>TAHUN_TIDAK_URUT</c> where the years of the table do not follow each other after the baseline.</returns>
    public ValueOrReason<Trajectory> ToTrajectory(Stated<FinalRule> finalRule, Stated<Polarity> polarity) =>
        Indicators.Satuan.Parse(Satuan.Used).Match<ValueOrReason<Trajectory>>(
            error => Reason.Create(error.Code, error.Message),
            satuan => YearsFollow
                ? Trajectory.Create(
                    satuan,
                    KondisiAwal.Tahun,
                    KondisiAwal.Cell.Value,
                    [.. Targets.Select(target => YearTarget.Create(target.Tahun, target.Cell.Value))],
                    KondisiAkhir.Value,
                    finalRule,
                    polarity)
                : Reason.Create("TAHUN_TIDAK_URUT", BilingualText.Create(
                    "tahun target tidak berurutan setelah tahun awal",
                    "the years of the targets do not follow each other after the baseline year")));

    internal static BarisIndikator Make(RencanaData table, BarisIndikatorData data, IReadOnlyList<PernyataanHasil> statements, string path) => new(
        RowNumber.Reference(table.Tabel, data.Baris, path + ".baris"),
        data with { Id = DataFault.RequireText(data.Id, path + ".id") },
        statements.FirstOrDefault(statement => string.Equals(statement.Id, data.Pernyataan, StringComparison.Ordinal)),
        new YearCell(YearCell.Year(table.TahunAwal, "$.rencana.tahunAwal"), data.KondisiAwal),
        YearCell.Pair(table.TahunTarget, data.Target, path + ".target"));

    private bool YearsFollow
    {
        get
        {
            var last = KondisiAwal.Tahun;
            foreach (var target in Targets)
            {
                if (target.Tahun <= last)
                {
                    return false;
                }

                last = target.Tahun;
            }

            return Targets.Count > 0;
        }
    }
}
