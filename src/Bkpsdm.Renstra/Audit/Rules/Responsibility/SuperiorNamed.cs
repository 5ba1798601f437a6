using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The tables name the same level of the line for an indicator, and not a superior here and the subordinate there.</summary>
internal sealed class SuperiorNamed() : AuditRule(
    "BKP-RNS-083",
    AuditCategory.Responsibility,
    Severity.Information,
    BilingualText.Create("Atasan di satu tabel, bawahan di tabel lain", "A superior in one table, the subordinate in another"),
    BilingualText.Create("Keduanya sejalur, tetapi tidak jelas siapa yang memperjanjikan indikator itu.", "Both are of one line, but it is not clear whose agreement the indicator enters."),
    BilingualText.Create("Sebut jabatan yang sama, atau nyatakan bahwa indikator itu diturunkan.", "Name the same jabatan, or say that the indicator is cascaded."))
{
    protected override void Check(RuleCheck check)
    {
        var line = new JabatanLine(check.Plan.Jabatan);
        var owners = new DecreeOwners(check.Plan);
        foreach (var node in check.Plan.Rencana.Nodes)
        {
            foreach (var row in node.Indikator)
            {
                Check(check, line, FindingPlace.Of(node, row), row, [.. Defined(check, row.IdIndikator), .. ByDecree(check, owners, row.IdIndikator)]);
            }
        }
    }

    private static void Check(RuleCheck check, JabatanLine line, FindingPlace place, IndikatorRow row, PartyElsewhere[] others)
    {
        var resolved = check.Plan.Jabatan.Resolve(row.Reference.Tabel, row.PenanggungJawab);
        if (!resolved.TryGet(out var own) || others.All(other => other.Parties.Count == 0))
        {
            return;
        }

        check.CountPlace();
        foreach (var (parties, where) in others.Where(other => other.Parties.Count > 0 && !other.Parties.Intersect(own).Any()))
        {
            if (Pair(line, own, parties) is { } pair)
            {
                check.Report(
                    place.WithKolom("penanggungJawab"),
                    Message(pair.Own, pair.Other, where, line.IsAbove(pair.Own, pair.Other)),
                    new FindingNumbers(row.PenanggungJawab.AsRead, pair.Own.Nama, pair.Other.Nama, null));
                return;
            }
        }
    }

    private static (Jabatan Own, Jabatan Other)? Pair(JabatanLine line, IReadOnlyList<Jabatan> own, IReadOnlyList<Jabatan> others)
    {
        foreach (var one in own)
        {
            foreach (var other in others.Where(other => line.IsAbove(one, other) || line.IsAbove(other, one)))
            {
                return (one, other);
            }
        }

        return null;
    }

    private static IEnumerable<PartyElsewhere> Defined(RuleCheck check, string idIndikator) => check.Plan.Katalog.Find(idIndikator).Match<IEnumerable<PartyElsewhere>>(
        definition => [new PartyElsewhere(
            [.. definition.PenanggungJawab.SelectMany(party => check.Plan.Jabatan.Resolve(definition.Reference.Tabel ?? string.Empty, party).Match(found => found, _ => []))],
            BilingualText.Same(definition.Reference.Tabel ?? definition.Id))],
        _ => []);

    private static IEnumerable<PartyElsewhere> ByDecree(RuleCheck check, DecreeOwners owners, string idIndikator) =>
        owners.Of(idIndikator) is { Count: > 0 } parties ? [new PartyElsewhere(parties, BilingualText.Same(check.Plan.KeputusanIndikator.Tabel))] : [];

    private static BilingualText Message(Jabatan own, Jabatan other, BilingualText where, bool ownIsAbove) => BilingualText.Create(
        $"{own.Nama} dalam rencana, {(ownIsAbove ? "bawahannya" : "atasannya")} {other.Nama} dalam {where.Indonesia}",
        $"{own.Nama} in the plan, {(ownIsAbove ? "the subordinate" : "the superior")} {other.Nama} in {where.English}");
}
