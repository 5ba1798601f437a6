using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Whom one part of the plan names as responsible for an indicator.</summary>
internal sealed record PihakTercatat(FindingPlace Place, IReadOnlyList<Jabatan> Pihak)
{
    /// <summary>Every part that names somebody for an indicator: rows of the plan, the catalogue, the decree. Whom a spelling means that the plan does not know is told as a place that cannot be judged.</summary>
    public static IReadOnlyList<PihakTercatat> Of(RuleCheck check, IReadOnlyList<PernyataanTarget> statements, ILookup<string?, EntriKeputusan> decree)
    {
        var id = statements[0].IdIndikator;
        IEnumerable<PihakTercatat?> all =
        [
            .. statements.Where(statement => statement.PenanggungJawab.Kind == CellKind.Text).Select(statement => OfStatement(check, statement)),
            check.Plan.Katalog.Find(id).Match(_ => null, definition => OfDefinition(check, definition)),
            OfDecree(check, decree[id]),
        ];
        return [.. all.OfType<PihakTercatat>().Where(source => source.Pihak.Count > 0)];
    }

    public string Text(Bahasa bahasa) => $"{string.Join(", ", Pihak.Select(party => party.Nama))} ({Place.Reference.Text(bahasa)})";

    private static PihakTercatat? OfStatement(RuleCheck check, PernyataanTarget statement) =>
        Resolve(check, FindingPlace.Of(statement), statement.Tabel.Nomor, [statement.PenanggungJawab.AsRead ?? statement.PenanggungJawab.ToString()]);

    private static PihakTercatat? OfDefinition(RuleCheck check, IndicatorDefinition definition) =>
        Resolve(check, FindingPlace.Of(definition.Reference, "$.katalog").WithIndikator(definition.Id), definition.Reference.Tabel ?? string.Empty, definition.PenanggungJawab);

    private static PihakTercatat? Resolve(RuleCheck check, FindingPlace place, string tabel, IReadOnlyList<string> spellings)
    {
        List<Jabatan> parties = [];
        foreach (var spelling in spellings)
        {
            if (check.Plan.Jabatan.Resolve(tabel, spelling).TryPickT0(out var reason, out var found))
            {
                check.CannotTell(place, reason);
                return null;
            }

            parties.AddRange(found);
        }

        return new PihakTercatat(place, parties);
    }

    // The decree names a party in the head of the section and, in most entries, in the entry itself.
    private static PihakTercatat? OfDecree(RuleCheck check, IEnumerable<EntriKeputusan> entries)
    {
        EntriKeputusan[] all = [.. entries];
        string[] ids = [.. all.SelectMany(entry => entry.PenanggungJawab.Select(party => party.Jabatan).Append(entry.Bagian.Pihak)).OfType<string>().Distinct(StringComparer.Ordinal)];
        Jabatan[] parties = [.. ids.Select(id => check.Plan.Jabatan.Find(id).Match<Jabatan?>(_ => null, found => found)).OfType<Jabatan>()];
        return parties.Length == 0 ? null : new PihakTercatat(FindingPlace.Of(all[0].Reference, "$.keputusanIndikator"), parties);
    }
}
