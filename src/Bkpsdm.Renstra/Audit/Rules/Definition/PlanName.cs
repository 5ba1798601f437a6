namespace Bkpsdm.Renstra.Rules;

/// <summary>The names of an indicator in the tables of the plan. The history is left out: its names are those of an earlier plan.</summary>
internal sealed record PlanName(string IdIndikator, string Nama, FindingPlace Place)
{
    public static ILookup<string, PlanName> Of(RencanaStrategis plan) => All(plan)
        .ToLookup(name => name.IdIndikator, StringComparer.Ordinal);

    public static IEnumerable<PlanName> All(RencanaStrategis plan) => Rows(plan).Concat(
        plan.TargetRows
            .Where(statement => statement.JenisTabel is not (JenisTabel.PencapaianPelayanan or JenisTabel.Rencana) && statement.Nama.Kind == CellKind.Text)
            .Select(statement => new PlanName(statement.IdIndikator, statement.Nama.ToString(), FindingPlace.Of(statement))));

    private static IEnumerable<PlanName> Rows(RencanaStrategis plan) => plan.Rencana.Nodes
        .SelectMany(node => node.Indikator.Select(row => (Node: node, Row: row)))
        .Where(pair => pair.Row.Nama.Kind == CellKind.Text)
        .Select(pair => new PlanName(pair.Row.IdIndikator, pair.Row.Nama.ToString(), FindingPlace.Of(pair.Node, pair.Row)));
}
