namespace Bkpsdm.Renstra.Rules;

/// <summary>An entry of the numbered lists beside the tree, with the node that it means.</summary>
internal sealed record ListEntry(DaftarRencanaRow Row, string Path, SimpulRencana? Node)
{
    public string List => Row.Reference.Tabel;

    public FindingPlace Place => FindingPlace.Of(Row.Reference, Path).WithKode(Node?.Id);

    /// <summary>The entries in document order; one that names no node means the node of its level that has its name.</summary>
    public static IReadOnlyList<ListEntry> Of(RencanaStrategis plan)
    {
        var names = plan.Rencana.Nodes.ToLookup(node => (node.Jenjang, NameComparison.Key(node.Nama.ToString())));
        return
        [
            .. plan.DaftarRencana.Rows.Select((row, i) => new ListEntry(
                row,
                FormattableString.Invariant($"$.daftarRencana.baris[{i}]"),
                row.IdSimpul is { } id
                    ? plan.Rencana.Find(id).Match<SimpulRencana?>(_ => null, node => node)
                    : names[(row.Jenjang, NameComparison.Key(row.Nama))].FirstOrDefault())),
        ];
    }
}
