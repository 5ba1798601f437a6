using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Whom one part of the plan names as responsible for an indicator, or why that cannot be told.</summary>
internal sealed record PihakTercatat(FindingPlace Place, string? AsRead, IReadOnlyList<Jabatan> Pihak, Reason? Unknown = null)
{
    /// <summary>Every part that names somebody for an indicator: rows of the plan, the catalogue, the decree.</summary>
    public static IReadOnlyList<PihakTercatat> Of(RencanaStrategis plan, IReadOnlyList<TargetRow> statements, DecreeOwners decree)
    {
        var id = statements[0].IdIndikator;
        IEnumerable<PihakTercatat?> all =
        [
            .. statements.Where(statement => statement.PenanggungJawab.Kind == CellKind.Text).Select(statement => OfStatement(plan, statement)),
            plan.Katalog.Find(id).Match(definition => OfDefinition(plan, definition), _ => null),
            decree.Of(id) is { Count: > 0 } owners ? new PihakTercatat(decree.Place(id), null, owners) : null,
        ];
        return [.. all.OfType<PihakTercatat>()];
    }

    public string Text(Bahasa bahasa) => $"{string.Join(", ", Pihak.Select(party => party.Nama))} ({Place.Reference.Text(bahasa)})";

    private static PihakTercatat OfStatement(RencanaStrategis plan, TargetRow statement) =>
        Resolve(plan, FindingPlace.Of(statement), statement.Reference.Tabel, [statement.PenanggungJawab.AsRead ?? statement.PenanggungJawab.ToString()]);

    private static PihakTercatat? OfDefinition(RencanaStrategis plan, IndicatorDefinition definition) => definition.PenanggungJawab.Count == 0
        ? null
        : Resolve(plan, FindingPlace.Of(definition.Reference, "$.katalog").WithIndikator(definition.Id), definition.Reference.Tabel ?? string.Empty, definition.PenanggungJawab);

    private static PihakTercatat Resolve(RencanaStrategis plan, FindingPlace place, string tabel, IReadOnlyList<string> spellings)
    {
        List<Jabatan> parties = [];
        foreach (var spelling in spellings)
        {
            if (!plan.Jabatan.Resolve(tabel, spelling).TryGet(out var found, out var reason))
            {
                return new PihakTercatat(place, spelling, [], reason);
            }

            parties.AddRange(found);
        }

        return new PihakTercatat(place, string.Join("; ", spellings), parties);
    }
}
