using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>A cascade score as a table, a row a node, with the words that it shares with the JSON.</summary>
internal static class SkorKaskadeCsv
{
    private static readonly string[] Fields =
    [
        "id", "nama", "induk", "capaianSendiri", "alasanCapaian", "kontribusi", "alasan", "keterangan", "cakupan", "bagian", "tanpaCapaian", "dasarBobot",
        "bobotRencana", "dariRencana", "bobotNyata", "dariNyata", "bobotEfektif", "nilai", "sumber", "sampaiKePuncak",
    ];

    public static string Of(SkorKaskade score, Bahasa bahasa) => CsvOutput.Of(Fields, score.Nodes.Select(node => Cells(node, bahasa)));

    public static decimal? Actual(SkorSimpul node, Func<BagianBobot, long> part) =>
        node.Sisi is { } edge && edge.BobotNyata.TryGet(out var weight) ? part(weight) : null;

    public static string? Basis(StatedBasis basis) => basis switch
    {
        StatedBasis.Declared => "dinyatakan",
        StatedBasis.Inferred => "disimpulkan",
        _ => null,
    };

    public static string? Source(SisiKaskade? edge) => edge is null ? null : edge.IsFromKontribusi ? "kontribusi" : "capaian";

    private static IEnumerable<string?> Cells(SkorSimpul node, Bahasa bahasa) =>
    [
        node.Simpul.Id, node.Simpul.Nama, node.Simpul.Induk, Figures.Exact(node.CapaianSendiri), node.CapaianSendiri.Reason?.Code,
        Figures.Exact(node.Kontribusi), node.Kontribusi.Reason?.Code, node.Kontribusi.Reason?.Text(bahasa), Figures.Exact(node.Cakupan),
        Figures.Exact(node.Parts), Figures.Exact(node.Missing), Basis(node.DasarBobot),
        Cell(node.Sisi?.BobotRencana.Parts), Cell(node.Sisi?.BobotRencana.Whole), Cell(Actual(node, weight => weight.Parts)), Cell(Actual(node, weight => weight.Whole)),
        Figures.Exact(node.Sisi?.BobotEfektif ?? Reason.NotComputed), Figures.Exact(node.Sisi?.Nilai ?? Reason.NotComputed), Source(node.Sisi),
        node.Sisi is { } edge ? (edge.HasPathToTop ? "true" : "false") : null,
    ];

    private static string? Cell(decimal? number) => number is { } value ? Figures.Exact(value) : null;
}
