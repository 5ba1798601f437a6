using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>An evaluation as one table: indicators, nodes with their money, and the rows that were refused.</summary>
internal static class EvaluasiCsv
{
    private static readonly string[] Columns =
    [
        "jenis", "baris", "id", "level", "kode", "nama", "satuan", "cara", "target", "tw1", "tw2", "tw3", "tw4", "realisasi", "capaian", "predikat",
        "kumulatif", "akhir", "capaianAkhir", "efisiensi", "alasan", "keterangan",
    ];

    public static string Of(EvaluasiRenstra evaluation, Bahasa bahasa) => CsvOutput.Of(
        Columns,
        evaluation.Simpul.SelectMany(node => (string?[][])[Money(node, bahasa), .. node.Indikator.Select(row => Indicator(row, bahasa))])
            .Concat(evaluation.Realisasi.Ditolak.Select(error => Refused(error, bahasa))));

    private static string?[] Indicator(EvaluasiIndikator row, Bahasa bahasa) =>
    [
        "indikator",
        null,
        row.Row.IdIndikator,
        JenjangWords.Of(row.Row.Simpul.Jenjang),
        row.Row.Simpul.Id,
        row.Row.Nama.Used,
        row.Row.Satuan.Used,
        row.Cara.Match<string?>(CaraWords.Of, _ => null),
        Figures.Exact(row.Target),
        .. Enumerable.Range(1, 4).Select(number => Figures.Exact(row.RealisasiTriwulan(number))),
        Figures.Exact(row.Realisasi),
        Figures.Exact(row.Capaian),
        row.Predikat.Match<string?>(band => band.Predikat, _ => null),
        Figures.Exact(row.Kumulatif),
        Figures.Exact(row.Akhir),
        Figures.Exact(row.CapaianAkhir),
        null,
        row.Capaian.Reason?.Code,
        row.Capaian.Reason?.Text(bahasa),
    ];

    private static string?[] Money(EvaluasiSimpul node, Bahasa bahasa) =>
    [
        "anggaran",
        null,
        node.Simpul.Id,
        JenjangWords.Of(node.Simpul.Jenjang),
        node.Simpul.Id,
        node.Simpul.Nama.Used,
        "Rupiah",
        "jumlah",
        Figures.Exact(node.Pagu),
        .. Enumerable.Range(1, 4).Select(number => Figures.Exact(node.RealisasiTriwulan(number))),
        Figures.Exact(node.Realisasi),
        Figures.Exact(node.Serapan),
        node.PredikatSerapan.Match<string?>(band => band.Predikat, _ => null),
        null,
        null,
        null,
        Figures.Exact(node.Efisiensi),
        node.PredikatSerapan.Reason?.Code,
        node.PredikatSerapan.Reason?.Text(bahasa),
    ];

    private static string?[] Refused(ReadError error, Bahasa bahasa) =>
    [
        "ditolak",
        error.Line is { } line ? Figures.Exact(line) : null,
        .. Enumerable.Repeat<string?>(null, Columns.Length - 4),
        error.Code,
        error.Text(bahasa),
    ];
}
