using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The names and places that a plan gives in its own voice: services, nodes, indicators, target groups, locations, definitions.</summary>
internal static class PlanTexts
{
    public static IEnumerable<(FindingPlace Place, string Text)> Of(RencanaStrategis plan) => Services(plan).Concat(Nodes(plan)).Concat(Definitions(plan));

    private static IEnumerable<(FindingPlace Place, string Text)> Services(RencanaStrategis plan)
    {
        foreach (var row in plan.Layanan.Rows)
        {
            var nama = row["nama"].ToString();
            var text = row["wilayah"].Used is { } wilayah && nama.IndexOf(wilayah, StringComparison.OrdinalIgnoreCase) < 0 ? $"{nama} {wilayah}" : nama;
            yield return (FindingPlace.Of(row), text);
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
