namespace Bkpsdm.Renstra.Rules;

/// <summary>A party as one cell or entry writes it, with the text that the document means and the text under which the list has it.</summary>
internal sealed record NamedParty(FindingPlace Place, string Tabel, string Used, string AsRead)
{
    /// <summary>The parties that plan, definitions and decree write out, in the order of the tables.</summary>
    public static IEnumerable<NamedParty> Of(RencanaStrategis plan) =>
    [
        .. plan.Rencana.Nodes.SelectMany(node => node.Indikator
            .Where(row => row.PenanggungJawab.Kind == CellKind.Text)
            .Select(row => new NamedParty(FindingPlace.Of(node, row), row.Reference.Tabel, row.PenanggungJawab.ToString(), row.PenanggungJawab.AsRead ?? row.PenanggungJawab.ToString()))),
        .. plan.Katalog.Definitions.SelectMany(definition => definition.PenanggungJawab.Select(party =>
            new NamedParty(FindingPlace.Of(definition.Reference, "$.katalog").WithIndikator(definition.Id), definition.Reference.Tabel ?? string.Empty, party, party))),
    ];
}
