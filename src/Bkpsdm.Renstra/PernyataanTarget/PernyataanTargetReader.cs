using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Gathers what the tables of a plan state about targets, in the order of the tables.</summary>
internal static class PernyataanTargetReader
{
    public static IEnumerable<PernyataanTarget> Of(RencanaStrategis plan) =>
    [
        .. plan.PencapaianPelayanan.Rows.Select(row => Of(plan.PencapaianPelayanan, row)),
        .. plan.TujuanSasaran.Rows.Select(Of),
        .. plan.Rencana.Indikator.Select(Of),
        .. plan.PenetapanIndikator.Rows.Select(Of),
        .. plan.IndikatorProgram.Rows.Select(Of),
    ];

    private static PernyataanTarget Of(PencapaianPelayanan table, PencapaianRow row) => new(new(JenisTabel.PencapaianPelayanan, table.Tabel), row.Reference, row.Id)
    {
        Nama = DocumentCell.Create(row.Indikator),
        Targets = row.Targets,
        Realisasi = row.Realisasi,
    };

    private static PernyataanTarget Of(TujuanSasaranRow row) => new(new(JenisTabel.TujuanSasaran, row.Reference.Tabel), row.Reference, row.IdIndikator)
    {
        Nama = row.Indikator,
        KondisiAwal = row.KondisiAwal,
        Targets = row.Targets,
        KondisiAkhir = row.KondisiAkhir,
    };

    private static PernyataanTarget Of(BarisIndikator row) => new(new(JenisTabel.Rencana, row.Reference.Tabel), row.Reference, row.Id)
    {
        Nama = row.Nama,
        Satuan = row.Satuan,
        KondisiAwal = row.KondisiAwal,
        Targets = row.Targets,
        KondisiAkhir = row.KondisiAkhir,
        PenanggungJawab = row.PenanggungJawab,
    };

    private static PernyataanTarget Of(PenetapanRow row) => new(new(JenisTabel.PenetapanIndikator, row.Reference.Tabel), row.Reference, row.IdIndikator)
    {
        Nama = DocumentCell.Create(row.Indikator),
        KondisiAwal = row.KondisiAwal,
        Targets = row.Targets,
        KondisiAkhir = row.KondisiAkhir,
    };

    private static PernyataanTarget Of(IndikatorProgramRow row) => new(new(JenisTabel.IndikatorProgram, row.Reference.Tabel), row.Reference, row.IdIndikator)
    {
        Nama = DocumentCell.Create(row.Indikator),
        KondisiAwal = row.KondisiAwal,
        Targets = row.Targets,
        KondisiAkhir = row.KondisiAkhir,
    };
}
