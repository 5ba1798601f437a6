using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The names and places that a plan gives in its own voice: services, nodes, indicators, target groups, locations, definitions.</summary>
internal static class PlanTexts
{
    public static IEnumerable<(FindingPlace Place, string Text)> Of(RencanaStrategis plan) => Services(plan).Concat(Nodes(plan)).Concat(Definitions(plan));

    private static IEnumerable<(FindingPlace Place, string Text)> Services(RencanaStrategis plan)
    {
        for (var i = 0; i < plan.Layanan.Rows.Count; i++)
        {
            var row = plan.Layanan.Rows[i];
            var text = row.Wilayah is { } wilayah && row.Nama.IndexOf(wilayah, StringComparison.OrdinalIgnoreCase) < 0 ? $"{row.Nama} {wilayah}" : row.Nama;
            yield return (FindingPlace.Of(TableReference.Create(plan.Layanan.Bagian, row.No), FormattableString.Invariant($"$.layanan.baris[{i}]")), text);
        }
    }

    private static IEnumerable<(FindingPlace Place, string Text)> Nodes(RencanaStrategis plan)
    {
        foreach (var node in plan.Rencana.Nodes)
        {
            if (node.Nama.Kind == CellKind.Text)
            {
                yield return (FindingPlace.Of(node), node.Nama.ToString());
            }

            foreach (var row in node.Indikator)
            {
                (string? Kolom, DocumentCell Cell)[] cells = [(null, row.Nama), ("kelompokSasaran", row.KelompokSasaran), ("lokasi", row.Lokasi)];
                foreach (var (kolom, cell) in cells.Where(pair => pair.Cell.Kind == CellKind.Text))
                {
                    yield return (FindingPlace.Of(node, row).WithKolom(kolom), cell.ToString());
                }
            }
        }
    }

    private static IEnumerable<(FindingPlace Place, string Text)> Definitions(RencanaStrategis plan) => DefinitionFacts.Of(plan)
        .SelectMany(facts => new[] { facts.Nama, facts.Fakta.Mendefinisikan }.Where(text => !string.IsNullOrEmpty(text)).Select(text => (facts.Place, text!)));
}
