using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Gathers what the tables of a plan state about targets, in the order of the tables.</summary>
internal static class PernyataanTargetReader
{
    public static IEnumerable<PernyataanTarget> Of(RencanaStrategis plan) =>
    [
        .. plan.PencapaianPelayanan.Rows.Select((row, i) => Of(plan.PencapaianPelayanan, row, Path("$.pencapaianPelayanan", i))),
        .. plan.TujuanSasaran.Tables.SelectMany((table, t) => table.Rows.Select((row, i) => Of(row, Path(FormattableString.Invariant($"$.tujuanSasaran.daftar[{t}]"), i)))),
        .. plan.Rencana.Nodes.SelectMany(node => node.Indikator.Select((row, i) => Of(row, FormattableString.Invariant($"{node.Path}.indikator[{i}]")))),
        .. plan.PenetapanIndikator.Rows.Select((row, i) => Of(row, Path("$.penetapanIndikator", i))),
        .. plan.IndikatorProgram.Rows.Select((row, i) => Of(row, Path("$.indikatorProgram", i))),
    ];

    private static string Path(string section, int row) => FormattableString.Invariant($"{section}.baris[{row}]");

    private static PernyataanTarget Of(PencapaianPelayanan table, PencapaianRow row, string path) => new(new(JenisTabel.PencapaianPelayanan, table.Tabel), row.Reference, row.Id, path)
    {
        Nama = DocumentCell.Create(row.Indikator),
        Targets = row.Targets,
        Realisasi = row.Realisasi,
    };

    private static PernyataanTarget Of(TujuanSasaranRow row, string path) => new(new(JenisTabel.TujuanSasaran, row.Reference.Tabel), row.Reference, row.IdIndikator, path)
    {
        Nama = row.Indikator,
        KondisiAwal = row.KondisiAwal,
        Targets = row.Targets,
        KondisiAkhir = row.KondisiAkhir,
    };

    private static PernyataanTarget Of(BarisIndikator row, string path) => new(new(JenisTabel.Rencana, row.Reference.Tabel), row.Reference, row.Id, path)
    {
        Nama = row.Nama,
        Satuan = row.Satuan,
        KondisiAwal = row.KondisiAwal,
        Targets = row.Targets,
        KondisiAkhir = row.KondisiAkhir,
        PenanggungJawab = row.PenanggungJawab,
    };

    private static PernyataanTarget Of(PenetapanRow row, string path) => new(new(JenisTabel.PenetapanIndikator, row.Reference.Tabel), row.Reference, row.IdIndikator, path)
    {
        Nama = DocumentCell.Create(row.Indikator),
        KondisiAwal = row.KondisiAwal,
        Targets = row.Targets,
        KondisiAkhir = row.KondisiAkhir,
    };

    private static PernyataanTarget Of(IndikatorProgramRow row, string path) => new(new(JenisTabel.IndikatorProgram, row.Reference.Tabel), row.Reference, row.IdIndikator, path)
    {
        Nama = DocumentCell.Create(row.Indikator),
        KondisiAwal = row.KondisiAwal,
        Targets = row.Targets,
        KondisiAkhir = row.KondisiAkhir,
    };
}
