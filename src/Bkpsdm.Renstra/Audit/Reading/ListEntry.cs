using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>An entry of a list of programs, kegiatan and sub kegiatan beside the tree, with the node that it means.</summary>
/// <param name="List">The list, such as <c>4.1.C</c>, or the table of programme logic.</param>
/// <param name="Nama">The name as printed.</param>
/// <param name="Jenjang">The level of the list; that of the node where the list has all levels, and null where neither is known.</param>
/// <param name="IsNumbered">True when the document prints the number of the entry.</param>
/// <param name="Place">Its place.</param>
/// <param name="Node">The node; null where the plan has none.</param>
internal sealed record ListEntry(string List, string Nama, JenjangRencana? Jenjang, bool IsNumbered, FindingPlace Place, SimpulRencana? Node)
{
    public int Number => Place.Reference.Baris;

    /// <summary>The entries of the numbered lists, then those of the programme logic.</summary>
    public static IReadOnlyList<ListEntry> Of(RencanaStrategis plan)
    {
        var names = plan.Rencana.Nodes.ToLookup(node => (node.Jenjang, NameComparison.Key(node.Nama.ToString())));
        return
        [
            .. plan.DaftarRencana.Rows.Select(row => Numbered(row, Find(plan, row.IdSimpul) ?? ByName(names, row))),
            .. plan.Logika.Rows
                .Where(row => row["programKegiatan"].Kind == CellKind.Text)
                .Select(row => Logical(row, Find(plan, row["idSimpul"].Used))),
        ];
    }

    // An entry without an id means the node of its level that has its name; one with an id means that node or none.
    private static SimpulRencana? ByName(ILookup<(JenjangRencana Jenjang, string Nama), SimpulRencana> names, DaftarRencanaRow row) =>
        row.IdSimpul is null ? names[(row.Jenjang, NameComparison.Key(row.Nama))].FirstOrDefault() : null;

    private static ListEntry Numbered(DaftarRencanaRow row, SimpulRencana? node) => new(
        row.Reference.Tabel,
        row.Nama,
        row.Jenjang,
        IsNumbered: true,
        FindingPlace.Of(row).WithKode(node?.Id),
        node);

    private static ListEntry Logical(CellRow row, SimpulRencana? node) => new(
        row.Reference.Tabel,
        row["programKegiatan"].ToString(),
        node?.Jenjang,
        IsNumbered: false,
        FindingPlace.Of(row).WithKode(node?.Id),
        node);

    private static SimpulRencana? Find(RencanaStrategis plan, string? id) => plan.Rencana.Find(id ?? string.Empty).Match<SimpulRencana?>(node => node, _ => null);
}
